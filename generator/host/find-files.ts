import { join } from "node:path";
import { type FileSystemAdapter, globSync } from "tinyglobby";
import { innerPath } from "./inner-path.js";

/** A tree of files that can be searched: a real one, or one in memory that lends its own `fileSystem`. */
export interface FileTree {
  readonly root: string;
  readonly kindOf: (path: string) => FileKind;
  readonly fileSystem?: FileSystemAdapter;
}

export type FileKind = "file" | "folder" | undefined;

const schemaFiles = "**/*.{json,yaml,yml}";

/**
 * The files that patterns mean, sorted by code units. A pattern is a file, a folder, meaning every `.json`, `.yaml` and
 * `.yml` file below it, or else a glob. Hidden files, `node_modules` and `.git` are found by name only.
 */
export function findFiles(patterns: readonly string[], tree: FileTree): readonly string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const inner = innerPath(pattern);
    if (inner !== undefined) for (const path of findPattern(inner, tree)) found.add(path);
  }
  return [...found].sort();
}

function findPattern(pattern: string, tree: FileTree): readonly string[] {
  const kind = tree.kindOf(pattern);
  if (kind === "file") return [pattern];
  const folder = kind === "folder" ? pattern : "";
  const matches = globSync(kind === "folder" ? schemaFiles : pattern, {
    cwd: join(tree.root, folder),
    ignore: ["**/node_modules/**", "**/.git/**"],
    caseSensitiveMatch: kind !== "folder",
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ...(tree.fileSystem === undefined ? {} : { fs: tree.fileSystem }),
  });
  // A glob can begin with the name of a symbolic link, or lead out by a brace.
  return matches
    .map((path) => innerPath(folder === "" ? path : `${folder}/${path}`))
    .filter((path) => path !== undefined)
    .filter((path) => tree.kindOf(path) === "file");
}
