import { randomBytes } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskError } from "./disk-error.js";
import { HostError } from "./host-error.js";
import { realPlace } from "./real-place.js";

/** A project on the disk, and a file directly inside of its folder. */
export interface ProjectFile {
  readonly project: string;
  readonly name: string;
}

/** Writes a file of a project that is not there yet. One that is there is left as it is, and that is an error. */
export function createProjectFile({ project, name }: ProjectFile, text: string): void {
  const place = join(realpathSync.native(project), name);
  try {
    writeFileSync(place, "", { flag: "wx" });
  } catch (thrown) {
    throw diskError(name, "The file cannot be written", thrown);
  }
  try {
    writeFileSync(place, text);
  } catch (thrown) {
    rmSync(place, { force: true });
    throw diskError(name, "The file cannot be written", thrown);
  }
}

/** Changes the text of a file of a project, byte order mark and all, in one step. `undefined` leaves it as it is. */
export function changeProjectFile(
  { project, name }: ProjectFile,
  change: (text: string) => string | undefined,
): void {
  const place = realPlace(name, realpathSync.native(project));
  if (place === undefined) throw new HostError(name, "There is no such file inside the project folder.");
  const next = `${place}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const text = change(readFileSync(place, "utf8"));
    if (text === undefined) return;
    writeFileSync(next, text, { flag: "wx", mode: statSync(place).mode });
    renameSync(next, place);
  } catch (thrown) {
    rmSync(next, { force: true });
    throw diskError(name, "The file cannot be written", thrown);
  }
}
