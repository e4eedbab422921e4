import { posix } from "node:path";
import type { PackageConfig } from "./config.js";

/** The folder of a package unless told otherwise. */
export const usualOut = "generated";

/** The folder of a package as its configuration says it, written plainly. */
export function outOf({ out = usualOut }: PackageConfig): string {
  return posix.normalize(out.replaceAll("\\", "/")).replace(/\/$/, "");
}

/** The pairs of folders of which one is the other, or inside of it: positions in the list. */
export function clashingFolders(folders: readonly string[]): readonly (readonly [number, number])[] {
  return folders.flatMap((folder, index) =>
    folders
      .slice(0, index)
      .flatMap((other, before) => (overlap(folder, other) ? [[index, before] as const] : [])),
  );
}

function overlap(one: string, other: string): boolean {
  // Where the disk does not tell cases apart, they are one folder.
  const [a, b] = [`${one.toLowerCase()}/`, `${other.toLowerCase()}/`];
  return one === "." || other === "." || a.startsWith(b) || b.startsWith(a);
}
