import {
  constants,
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

/** An old tree, the place of the new one, and the paths that the new one does not take over. */
export interface CarryOver {
  readonly from: string;
  readonly to: string;
  readonly replaced: ReadonlySet<string>;
}

/**
 * What a new tree took over: its folders, with `""` for the tree itself, and its symbolic links. Modes are those of all
 * old folders, and of the old files that it did not take over.
 */
export interface CarriedOver {
  readonly folders: Set<string>;
  readonly links: Set<string>;
  readonly folderModes: Map<string, number>;
  readonly fileModes: Map<string, number>;
}

/** What a new tree takes over where there is no old one. */
export function carriedNothing(): CarriedOver {
  return { folders: new Set([""]), links: new Set(), folderModes: new Map(), fileModes: new Map() };
}

/**
 * Fills the new tree with what stays of the old one. Files are hard-linked, so that they keep their inodes and times;
 * symbolic links are made again and never followed; a folder is left out if everything inside it is.
 */
export function carryOver({ from, to, replaced }: CarryOver): CarriedOver {
  const carried = carriedNothing();

  function makeFolder(folder: string): void {
    if (carried.folders.has(folder)) return;
    makeFolder(folder.slice(0, Math.max(0, folder.lastIndexOf("/"))));
    mkdirSync(join(to, folder));
    carried.folders.add(folder);
  }

  function carryFolder(folder: string): void {
    carried.folderModes.set(folder, modeOf(join(from, folder)));
    const entries = readdirSync(join(from, folder), { withFileTypes: true });
    if (entries.length === 0) makeFolder(folder);
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        carryFolder(path);
      } else if (replaced.has(path)) {
        if (entry.isFile()) carried.fileModes.set(path, modeOf(join(from, path)));
      } else {
        makeFolder(folder);
        if (entry.isSymbolicLink()) carried.links.add(path);
        carryEntry(entry, join(from, path), join(to, path));
      }
    }
  }

  carryFolder("");
  return carried;
}

function modeOf(place: string): number {
  return lstatSync(place).mode & 0o7777;
}

function carryEntry(entry: Dirent, from: string, to: string): void {
  if (entry.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch (thrown) {
    // Some file systems have no hard links, and some systems allow them to a file's owner only.
    if (!entry.isFile()) throw thrown;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const { atimeMs, mtimeMs } = lstatSync(from);
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
  }
}
