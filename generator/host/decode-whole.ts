import { decodeText } from "./decode-text.js";
import { HostError } from "./host-error.js";

/** A text that comes in pieces, in strict UTF-8. It may not be longer than the limit, in bytes. */
export async function decodeWhole(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new HostError(path, `The file is larger than ${most} bytes.`);
    read.push(piece);
  }
  return decodeText(path, Buffer.concat(read));
}
