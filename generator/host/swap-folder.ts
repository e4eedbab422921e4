import { renameSync } from "node:fs";
import { join } from "node:path";
import { buildTree } from "./build-tree.js";
import { discardFolder } from "./discard-folder.js";
import type { FolderChanges } from "./host.js";
import { type OutputFolder, statusOf } from "./output-folder.js";
import { syncPlace } from "./sync-place.js";
import { nameTemporaryFolders } from "./temporary-folder.js";

/**
 * Replaces a folder by a tree that was built beside it, in two renames.
 *
 * Whoever is killed in between leaves the old tree whole under its temporary name, where `recoverFolder` finds it. It
 * all happens without a pause, so that this process cannot interrupt itself.
 */
export function swapFolder({ path, parent, name }: OutputFolder, changes: FolderChanges): void {
  const place = join(parent, name);
  const temporary = nameTemporaryFolders(name);
  const staging = join(parent, temporary.staging);
  const old = join(parent, temporary.old);
  try {
    buildTree({ path, from: place, to: staging }, changes);
    syncPlace(staging);
    const existed = statusOf(place) !== undefined;
    if (existed) renameSync(place, old);
    try {
      renameSync(staging, place);
    } catch (thrown) {
      if (existed) renameSync(old, place);
      throw thrown;
    }
    syncPlace(parent);
    if (existed) discardFolder(parent, temporary.old);
  } catch (thrown) {
    discardFolder(parent, temporary.staging);
    throw thrown;
  }
}
