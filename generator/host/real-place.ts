import { realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { diskError, meansMissing } from "./disk-error.js";
import { innerPath } from "./inner-path.js";

/**
 * Where a path of the project really is, with every symbolic link followed. `undefined` where nothing is, and where the
 * path leads out of `root`, which must be a real path itself.
 */
export function realPlace(path: string, root: string): string | undefined {
  const inner = innerPath(path);
  if (inner === undefined) return undefined;
  try {
    const place = realpathSync.native(join(root, inner));
    return isWithin(place, root) ? place : undefined;
  } catch (thrown) {
    if (meansMissing(thrown)) return undefined;
    throw diskError(path, "The file cannot be read", thrown);
  }
}

function isWithin(place: string, root: string): boolean {
  return place === root || place.startsWith(root.endsWith(sep) ? root : root + sep);
}
