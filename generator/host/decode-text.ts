import type { TextPosition } from "../ir/source.js";
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
    throw new HostError(path, "The file is not valid UTF-8 from here on.", {
      cause,
      position: endOfText(bytes),
    });
  }
}

/** The position behind the longest beginning of some bytes that is UTF-8. */
function endOfText(bytes: Uint8Array): TextPosition {
  let [valid, invalid] = [0, bytes.length];
  while (valid + 1 < invalid) {
    const middle = Math.floor((valid + invalid) / 2);
    if (beginsText(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  const lines = (beginsText(bytes.subarray(0, valid)) ?? "").split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The text of bytes with which a longer text may begin, so that the last character may be cut; `undefined` where none can. */
function beginsText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
