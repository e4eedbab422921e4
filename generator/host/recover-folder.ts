import { readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isOtherProcessAlive } from "./is-other-process-alive.js";
import { type OutputFolder, statusOf } from "./output-folder.js";
import { readTemporaryName, type TemporaryFolder } from "./temporary-folder.js";

/**
 * Puts an output folder right after a replacement that was killed: an old tree that was moved aside is moved back if
 * nothing took its place, and temporary folders of processes that are gone are removed.
 */
export async function recoverFolder({ parent, name }: OutputFolder): Promise<void> {
  const place = join(parent, name);
  let leftovers = findLeftovers(parent, name);
  // Another process may be between its two renames, which takes it no time at all unless it has been stopped there.
  for (let tries = 0; tries < 10 && statusOf(place) === undefined; tries += 1) {
    if (!leftovers.some(({ use, pid }) => use === "old" && isOtherProcessAlive(pid))) break;
    await setTimeout(20);
    leftovers = findLeftovers(parent, name);
  }
  if (statusOf(place) === undefined) {
    const last = leftovers.filter(({ use }) => use === "old").sort(byAge(parent))[0];
    if (last !== undefined) renameSync(join(parent, last.name), place);
  }
  for (const leftover of leftovers) {
    if (!isOtherProcessAlive(leftover.pid)) discardFolder(parent, leftover.name);
  }
}

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

/** The temporary folders beside an output folder, those marked as new first. */
function findLeftovers(parent: string, name: string): readonly TemporaryFolder[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readTemporaryName(entry.name, name))
    .filter((leftover) => leftover !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Orders folders by when they were moved aside, the last one first. */
function byAge(parent: string): (a: TemporaryFolder, b: TemporaryFolder) => number {
  const movedAt = ({ name }: TemporaryFolder) => statusOf(join(parent, name))?.ctimeMs ?? 0;
  return (a, b) => movedAt(b) - movedAt(a);
}
