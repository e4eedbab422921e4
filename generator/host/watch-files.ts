import { relative, sep } from "node:path";
import { watch } from "chokidar";
import picomatch from "picomatch";
import { innerPath } from "./inner-path.js";

/** A change in the project: of what a file holds, or of which files there are. */
export interface FileEvent {
  readonly kind: "text" | "place";
  readonly path: string;
}

/** What is watched, by paths and patterns of the project. */
export interface Watched {
  readonly patterns: readonly string[];
  /** Folders in which nothing is of interest. */
  readonly ignored: readonly string[];
}

/** A watch that goes on until it is closed. */
export interface FileWatch {
  /** Watches more. What is watched already stays so. */
  add(patterns: readonly string[]): void;
  close(): Promise<void>;
}

/** Tells of changes in a project, as soon as the file system does. The answer comes when nothing can be missed any more. */
export async function watchFiles(
  projectFolder: string,
  { patterns, ignored }: Watched,
  tell: (event: FileEvent) => void,
): Promise<FileWatch> {
  const outside = ignored.map((folder) => innerPath(folder) ?? "");
  const watcher = watch(patterns.map(baseOf), {
    cwd: projectFolder,
    ignoreInitial: true,
    ignored: (place) => {
      const path = relative(projectFolder, place).split(sep).join("/");
      return /(^|\/)(node_modules|\.git)(\/|$)/.test(path) || outside.some((folder) => isIn(path, folder));
    },
  });
  watcher.on("all", (event, path) => {
    tell({ kind: event === "change" ? "text" : "place", path: path.split(sep).join("/") });
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    watcher.once("error", reject);
  });
  return { add: (more) => void watcher.add(more.map(baseOf)), close: () => watcher.close() };
}

/** The file or folder that a pattern is about. */
function baseOf(pattern: string): string {
  return picomatch.scan(pattern).base || ".";
}

/** Whether a path is in a folder, or beside it among what is there only while it changes. */
function isIn(path: string, folder: string): boolean {
  if (path === folder || path.startsWith(`${folder}/`)) return true;
  const slash = folder.lastIndexOf("/") + 1;
  return path.startsWith(`${folder.slice(0, slash)}.${folder.slice(slash)}.`);
}
