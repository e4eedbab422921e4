import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { HostError } from "./host-error.js";
import { foldersAround, innerPath } from "./inner-path.js";
import { type OutputFolder, statusOf } from "./output-folder.js";

/** The file that says what is to be done to a folder, beside the new texts. */
export const journalName = "journal.json";

/** The paths of files in the folder: those to be written, whose texts are in files called by their numbers, and those to go. */
export interface Journal {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

/** Does what a list says that has not been done yet, and removes the list. */
export function carryOut(output: OutputFolder, list: string): void {
  const { parent, name } = output;
  const place = join(parent, name);
  const redo = join(parent, list);
  const { write, remove } = JSON.parse(readFileSync(join(redo, journalName), "utf8")) as Journal;
  for (const path of [...write, ...remove]) refuseOdd(path, output);
  write.forEach((path, index) => {
    const file = join(redo, String(index));
    if (!existsSync(file)) return;
    mkdirSync(join(place, dirname(path)), { recursive: true });
    renameSync(file, join(place, path));
  });
  for (const path of remove) {
    rmSync(join(place, path), { force: true });
    removeEmpty(dirname(path), place);
  }
  rmSync(redo, { recursive: true, force: true });
}

/** Throws where a path leads out of the folder, through anything that is no folder, or to a folder. */
export function refuseOdd(path: string, output: OutputFolder): void {
  const place = join(output.parent, output.name);
  const shown = `${output.path}/${path}`;
  if (path === "" || innerPath(path) !== path) {
    throw new HostError(shown, "The path leads out of the output folder, or is not written plainly.");
  }
  for (const folder of foldersAround(path)) {
    const status = statusOf(join(place, folder));
    if (status?.isSymbolicLink())
      throw new HostError(shown, `${output.path}/${folder} is a symbolic link, which is not followed.`);
    if (status !== undefined && !status.isDirectory())
      throw new HostError(shown, `${output.path}/${folder} is a file, and would have to be a folder.`);
  }
  // Found before anything is done: half of the changes could be made otherwise, and never the others.
  if (statusOf(join(place, path))?.isDirectory() === true)
    throw new HostError(shown, "A folder is where the file should be.");
}

/** Removes a folder in which nothing is left, and those around it. */
function removeEmpty(folder: string, place: string): void {
  for (let empty = folder; empty !== "."; empty = dirname(empty)) {
    try {
      rmdirSync(join(place, empty));
    } catch {
      return;
    }
  }
}
