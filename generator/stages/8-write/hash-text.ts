import { createHash } from "node:crypto";
import type { TextFile } from "../../ir/files.js";

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const known = new WeakMap<TextFile, string>();

/** The hash of a file's text. A file that is the same from run to run is read once. */
export function hashFile(file: TextFile): string {
  const hash = known.get(file) ?? hashText(file.text);
  known.set(file, hash);
  return hash;
}
