import { lstatSync, mkdirSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HostError } from "./host-error.js";
import { innerPath } from "./inner-path.js";
import { realPlace } from "./real-place.js";

/** A folder that may be replaced: its path in the project, its name, and the real path of the folder around it. */
export interface OutputFolder {
  readonly path: string;
  readonly parent: string;
  readonly name: string;
}

/**
 * The output folder at a path of the project; `undefined` where even the folder around it does not exist. It is refused
 * when it is not inside the project, is the project itself, or is no real folder.
 */
export function findOutputFolder(path: string, root: string): OutputFolder | undefined {
  const inner = innerPath(path);
  if (inner === undefined || inner === "") {
    throw new HostError(path, "The output folder must be a folder inside the project folder.");
  }
  const around = nearestFolder(dirname(inner), root);
  const parent = realPlace(around, root);
  if (parent === undefined) throw new HostError(path, "The output folder is outside of the project folder.");
  if (around !== dirname(inner)) return undefined;
  const status = statusOf(join(parent, basename(inner)));
  if (status?.isSymbolicLink()) {
    throw new HostError(path, "The output folder is a symbolic link, which is not followed.");
  }
  if (status !== undefined && !status.isDirectory()) {
    throw new HostError(path, "A file is where the output folder should be.");
  }
  return { path: inner, parent, name: basename(inner) };
}

/** The output folder at a path of the project, with the folders around it made where they are missing. */
export function makeOutputFolder(path: string, root: string): OutputFolder {
  const folder = findOutputFolder(path, root);
  if (folder !== undefined) return folder;
  mkdirSync(join(root, dirname(innerPath(path) ?? "")), { recursive: true });
  const made = findOutputFolder(path, root);
  if (made === undefined) throw new HostError(path, "The folder around the output folder cannot be made.");
  return made;
}

/** What is at a place on the disk, without following a symbolic link; `undefined` where nothing is. */
export function statusOf(place: string): Stats | undefined {
  return lstatSync(place, { throwIfNoEntry: false });
}

function nearestFolder(path: string, root: string): string {
  let folder = path;
  while (folder !== "." && statusOf(join(root, folder)) === undefined) folder = dirname(folder);
  return folder;
}
