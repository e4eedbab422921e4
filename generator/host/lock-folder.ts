import { randomBytes } from "node:crypto";
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { setTimeout } from "node:timers/promises";
import { HostError } from "./host-error.js";
import { isOtherProcessAlive } from "./is-other-process-alive.js";
import { type OutputFolder, statusOf } from "./output-folder.js";

/** A lock that cannot be read is being written right now, unless it is older than this, in milliseconds. */
const youngest = 5000;
const between = 50;

/** The locks of this process. Its id alone says nothing: ids repeat, in containers from run to run. */
const held = new Set<string>();

/**
 * Makes this process the only one that changes an output folder, with a file `.<name>.lock` beside it that says which it
 * is. Waits for another one up to `patience` milliseconds. The lock of a process that is gone counts for nothing.
 */
export async function lockFolder(
  { path, parent, name }: OutputFolder,
  patience: number,
): Promise<() => void> {
  const place = join(parent, `.${name}.lock`);
  const own = JSON.stringify({ pid, host: hostname(), tag: randomBytes(6).toString("hex") });
  const until = Date.now() + patience;
  if (statusOf(place)?.isFile() === false) {
    throw new HostError(path, `The folder cannot be locked: .${name}.lock beside it is no file.`);
  }
  for (;;) {
    const holder = tryLock(place, own);
    if (holder === undefined) {
      held.add(own);
      return () => unlock(place, own);
    }
    if (isGone(holder)) {
      takeAway(place, holder);
      continue;
    }
    if (Date.now() >= until) {
      throw new HostError(path, `Another run of schemapress (process ${holder.pid}) is writing there.`);
    }
    await setTimeout(between);
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly text: string;
  /** When the lock was made, in milliseconds. */
  readonly since: number;
}

/** Makes the lock, or answers with who holds it. */
function tryLock(place: string, own: string): Holder | undefined {
  if (makeLock(place, own)) return undefined;
  const text = textOf(place);
  const since = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const { pid: holder, host } = parse(text);
  return { pid: holder ?? 0, host: host ?? "", text, since };
}

/** Makes the lock, unless there is one. */
function makeLock(place: string, own: string): boolean {
  try {
    closeSync(openSync(place, "wx"));
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw thrown;
  }
  try {
    writeFileSync(place, own);
    return true;
  } catch (thrown) {
    // A full disk takes the name of a file, and not what it holds.
    rmSync(place, { force: true });
    throw thrown;
  }
}

function parse(text: string): Partial<Pick<Holder, "pid" | "host">> {
  try {
    return JSON.parse(text) as Partial<Holder>;
  } catch {
    return {};
  }
}

function isGone({ pid: holder, host, text, since }: Holder): boolean {
  if (held.has(text)) return false;
  if (host === "") return Date.now() - since > youngest;
  // Of a process on another machine nothing can be known.
  return host === hostname() && !isOtherProcessAlive(holder);
}

/** Removes a lock that is known to be of nobody. Whoever was quicker may have made a new one meanwhile, which is put back. */
function takeAway(place: string, { text }: Holder): void {
  const aside = `${place}-${randomBytes(6).toString("hex")}`;
  try {
    renameSync(place, aside);
    if (textOf(aside) !== text) linkSync(aside, place);
  } catch {
    // It is gone already, or there is a newer one.
  }
  rmSync(aside, { force: true });
}

function unlock(place: string, own: string): void {
  held.delete(own);
  if (textOf(place) === own) rmSync(place, { force: true });
}

function textOf(place: string): string {
  try {
    return readFileSync(place, "utf8");
  } catch {
    return "";
  }
}
