import { chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { carryOut, type Journal, journalName, refuseOdd } from "./carry-out.js";
import { discardFolder } from "./discard-folder.js";
import type { FolderChanges } from "./host.js";
import { type OutputFolder, statusOf } from "./output-folder.js";
import { syncPlace } from "./sync-place.js";
import { nameTemporaryFolders } from "./temporary-folder.js";

/**
 * Changes a few files of a folder in place, so that whoever watches it does not lose it.
 *
 * Everything new is written beside the folder first, with a list of what to do. From the moment that this has its final name
 * the change is made: whoever is killed after that leaves a list that the next recovery carries out.
 */
export function updateFolder(output: OutputFolder, changes: FolderChanges): void {
  const { parent, name } = output;
  const place = join(parent, name);
  const temporary = nameTemporaryFolders(name);
  const staging = join(parent, temporary.staging);
  const redo = join(parent, temporary.redo);
  const write = changes.write.map(({ path }) => path);
  for (const path of [...write, ...changes.remove]) refuseOdd(path, output);
  try {
    mkdirSync(staging);
    changes.write.forEach(({ path, text }, index) => {
      const file = join(staging, String(index));
      writeFileSync(file, text, { flag: "wx" });
      const before = statusOf(join(place, path));
      if (before !== undefined) chmodSync(file, before.mode & 0o7777);
      if (!path.includes("/")) syncPlace(file);
    });
    const journal: Journal = { write, remove: changes.remove };
    writeFileSync(join(staging, journalName), JSON.stringify(journal), { flag: "wx" });
    syncPlace(join(staging, journalName));
    syncPlace(staging);
    renameSync(staging, redo);
    syncPlace(parent);
  } catch (thrown) {
    discardFolder(parent, temporary.staging);
    throw thrown;
  }
  carryOut(output, temporary.redo);
}
