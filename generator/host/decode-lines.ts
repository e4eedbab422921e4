import { decodeText } from "./decode-text.js";
import { HostError } from "./host-error.js";

const lineFeed = 0x0a;

/** The lines of a text that comes in pieces, in strict UTF-8 and without their ends. None may be longer than the limit, in bytes. */
export async function* decodeLines(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  function finish(): string {
    const bytes = Buffer.concat(begun);
    [begun, size] = [[], 0];
    return decodeLine(path, bytes, line++);
  }
  function add(piece: Uint8Array): void {
    size += piece.length;
    if (size > most) {
      throw new HostError(path, `This line is larger than ${most} bytes.`, { position: { line, column: 1 } });
    }
    begun.push(piece);
  }
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, from)) {
      add(piece.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    add(piece.subarray(from));
  }
  if (size > 0) yield finish();
}

function decodeLine(path: string, bytes: Uint8Array, line: number): string {
  try {
    return decodeText(path, bytes);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const column = thrown.position?.column ?? 1;
    throw new HostError(path, thrown.sentence, { cause: thrown, position: { line, column } });
  }
}
