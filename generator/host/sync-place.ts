import { closeSync, fsyncSync, openSync } from "node:fs";

/**
 * Makes a file's content, or the names in a folder, last through a power failure.
 *
 * Only files at the top of a tree are synced, which say what the others should be. For all of 4,000 files it took 0.6 to
 * 2.5 s, against 0.2 s for writing them, and they can be generated again. Killed processes and full disks need none of it.
 */
export function syncPlace(place: string): void {
  try {
    const opened = openSync(place, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Not every system can open or sync a folder, and the tree is as whole without it.
  }
}
