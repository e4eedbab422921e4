import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { TextFile } from "../ir/files.js";
import { makeOutputFolder } from "./output-folder.js";

/** Where files are put: a folder of the project, and how many it may hold. */
export interface Shelf {
  readonly folder: string;
  readonly most: number;
}

/**
 * Puts files directly into a folder, each whole or not at all. Where there are more than the folder may hold afterwards,
 * those that were written longest ago go.
 */
export function putFiles(files: readonly TextFile[], { folder, most }: Shelf, root: string): void {
  if (files.length === 0) return;
  const { parent, name } = makeOutputFolder(folder, root);
  const shelf = join(parent, name);
  mkdirSync(shelf, { recursive: true });
  for (const { path, text } of files) {
    if (dirname(path) !== folder) throw new Error(`${path} is not directly in ${folder}`);
    const temporary = join(shelf, `.${randomBytes(12).toString("hex")}`);
    try {
      writeFileSync(temporary, text, { flag: "wx" });
      renameSync(temporary, join(shelf, basename(path)));
    } catch (thrown) {
      rmSync(temporary, { force: true });
      throw thrown;
    }
  }
  removeOldest(shelf, most);
}

function removeOldest(shelf: string, most: number): void {
  const names = readdirSync(shelf);
  if (names.length <= most) return;
  const aged = names.flatMap((name) => {
    const written = statSync(join(shelf, name), { throwIfNoEntry: false })?.mtimeMs;
    return written === undefined ? [] : [{ name, written }];
  });
  aged.sort((a, b) => a.written - b.written);
  for (const { name } of aged.slice(0, names.length - most)) rmSync(join(shelf, name), { force: true });
}
