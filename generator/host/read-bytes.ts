import { createReadStream, statSync } from "node:fs";
import { diskError } from "./disk-error.js";
import { HostError } from "./host-error.js";

/** The bytes of a file that somebody has named on the command line, piece by piece, wherever it is. */
export async function* readBytes(path: string, place: string): AsyncGenerator<Uint8Array> {
  try {
    if (!statSync(place).isFile()) throw new HostError(path, "This is no file.");
    for await (const piece of createReadStream(place)) yield piece as Uint8Array;
  } catch (thrown) {
    throw diskError(path, "The file cannot be read", thrown);
  }
}
