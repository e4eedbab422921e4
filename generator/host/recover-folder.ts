import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { carryOut } from "./carry-out.js";
import { discardFolder } from "./discard-folder.js";
import { isOtherProcessAlive } from "./is-other-process-alive.js";
import { type OutputFolder, statusOf } from "./output-folder.js";
import { readTemporaryName, type TemporaryFolder } from "./temporary-folder.js";

/**
 * Puts an output folder right after a change that was killed: an old tree that was moved aside is moved back if nothing took
 * its place, changes that were begun in place are carried out, and temporary folders of processes that are gone are removed.
 */
export async function recoverFolder(output: OutputFolder): Promise<void> {
  const { parent, name } = output;
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
  const lists = leftovers.filter(({ use, pid }) => use === "redo" && !isOtherProcessAlive(pid));
  for (const list of lists) carryOut(output, list.name);
  for (const leftover of leftovers) {
    if (!isOtherProcessAlive(leftover.pid)) discardFolder(parent, leftover.name);
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
