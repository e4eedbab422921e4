import { chmodSync, closeSync, fchmodSync, lstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CarriedOver, carriedNothing, carryOver } from "./carry-over.js";
import { diskError } from "./disk-error.js";
import type { FolderChanges } from "./host.js";
import { HostError } from "./host-error.js";
import { foldersAround, innerPath } from "./inner-path.js";
import { statusOf } from "./output-folder.js";
import { syncPlace } from "./sync-place.js";

/** An old tree, which need not exist, the place where the new one is built, and its path in the project. */
export interface TreePair {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** Builds a whole new tree from an old one and the changes to it. The old one is only read. */
export function buildTree({ path: folder, from, to }: TreePair, changes: FolderChanges): void {
  const written = changes.write.map(({ path }) => path);
  const touched = [...written, ...changes.remove];
  for (const path of touched) {
    if (path === "" || innerPath(path) !== path) {
      throw new HostError(
        `${folder}/${path}`,
        "The path leads out of the output folder, or is not written plainly.",
      );
    }
  }
  mkdirSync(to);
  const carried =
    statusOf(from) === undefined ? carriedNothing() : carryOver({ from, to, replaced: new Set(touched) });
  for (const path of touched) refuseLinks(path, folder, carried);
  for (const { path, text } of changes.write) {
    try {
      makeFolders(path, to, carried);
      const place = join(to, path);
      writeNew(place, text, carried.fileModes.get(path));
      if (!path.includes("/")) syncPlace(place);
    } catch (thrown) {
      refuseFolder(path, { folder, to });
      throw diskError(`${folder}/${path}`, "The file cannot be written", thrown);
    }
  }
  // Last, since the mode may be that of a folder which nothing can be put into.
  for (const [inner, mode] of carried.folderModes) {
    if (carried.folders.has(inner)) chmodSync(join(to, inner), mode);
  }
}

function refuseLinks(path: string, folder: string, { links }: CarriedOver): void {
  if (links.size === 0) return;
  for (const around of foldersAround(path)) {
    if (!links.has(around)) continue;
    throw new HostError(
      `${folder}/${path}`,
      `${folder}/${around} is a symbolic link, which is not followed.`,
    );
  }
}

function refuseFolder(path: string, { folder, to }: { readonly folder: string; readonly to: string }): void {
  try {
    if (!lstatSync(join(to, path)).isDirectory()) return;
  } catch {
    return;
  }
  throw new HostError(`${folder}/${path}`, "A folder is where the file should be.");
}

function makeFolders(path: string, to: string, { folders }: CarriedOver): void {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (folders.has(parent)) return;
  for (const folder of foldersAround(path)) {
    if (folders.has(folder)) continue;
    mkdirSync(join(to, folder));
    folders.add(folder);
  }
}

function writeNew(place: string, text: string, mode: number | undefined): void {
  // The file must not exist, so nothing is ever written through a link or into a file of the old tree.
  const file = openSync(place, "wx");
  try {
    writeFileSync(file, text);
    if (mode !== undefined) fchmodSync(file, mode);
  } finally {
    closeSync(file);
  }
}
