import { HostError } from "./host-error.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file's bytes: strict UTF-8, without its byte order mark. */
export function decodeText(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new HostError(path, "The file is UTF-16, and only UTF-8 is read.");
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new HostError(path, "The file is not valid UTF-8.", { cause });
  }
}
