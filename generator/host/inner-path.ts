import { isAbsolute, sep } from "node:path";

const separator = sep === "\\" ? /[\\/]/ : "/";

/** A path without `.`, `..` and empty segments; `undefined` where it leads out of the folder that it starts from. */
export function innerPath(path: string): string | undefined {
  if (isAbsolute(path) || path.includes("\0")) return undefined;
  const segments: string[] = [];
  for (const segment of path.split(separator)) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") {
      segments.push(segment);
    }
  }
  return segments.join("/");
}

/** The folders on the way to a path, the outermost first. */
export function foldersAround(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
