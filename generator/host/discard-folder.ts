import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes a temporary folder as far as that is possible; what stays is tried again by the next recovery. */
export function discardFolder(parent: string, name: string): void {
  // A tree that is marked as old has to be whole, so the mark goes first.
  const doomed = name.replace(/\.old-(?=\d+-[0-9a-f]+$)/, ".new-");
  try {
    if (doomed !== name) renameSync(join(parent, name), join(parent, doomed));
    rmSync(join(parent, doomed), { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The folder itself is as it should be, and that is what was asked for.
  }
}
