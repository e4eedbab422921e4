import { decodeText } from "./decode-text.js";
import { HostError } from "./host-error.js";

/** The text of a file's bytes, with its byte order mark; for bytes that are no text one that no text is. */
export function decodeLoosely(path: string, bytes: Uint8Array): string {
  try {
    const text = decodeText(path, bytes);
    return hasMark(bytes) ? `\uFEFF${text}` : text;
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    // Half of a pair of code units comes out of no decoder, and so of no other file.
    return `\uD800${Buffer.from(bytes).toString("latin1")}`;
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
