import type { TextFile } from "../ir/files.js";

/**
 * The outside world, as much of it as schemapress needs: one folder, the project.
 *
 * Paths are relative to the project folder, with `/`. Nothing outside of it can be named: a path that leads out,
 * also through a symbolic link, is answered as if nothing were there. What goes wrong otherwise is a `HostError`.
 */
export interface Host {
  /** The text of a regular file (UTF-8, without byte order mark); `undefined` where there is none. */
  readText(path: string): Promise<string | undefined>;
  /** The texts of many files, in the order of the paths: much quicker than one call for each. */
  readTexts(paths: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** The same of files that may hold anything: where it is no text, the answer is one that no such file can hold. */
  readLoosely(paths: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Files that match the patterns (globs, folders, or paths), sorted, without `node_modules`. */
  find(patterns: readonly string[]): Promise<readonly string[]>;
  /** Names of the regular files directly inside a folder, sorted; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Puts files directly into a folder that is a cache, each whole or not at all, and lets the oldest go where it would hold
   * more than `most`. Nothing is said where that is not possible: a cache may be missing.
   */
  putFiles(folder: string, files: readonly TextFile[], most: number): Promise<void>;
  /**
   * Makes a folder hold its old files with the changes. Whatever interrupts it, the whole old tree or the whole new
   * tree is there afterwards, at the latest once `recoverFolder` has run; nothing is ever half written.
   */
  replaceFolder(folder: string, changes: FolderChanges): Promise<void>;
  /**
   * The same for a folder that exists and few changes, and without replacing the folder itself, so that those who watch it
   * do not lose it. A kill can leave some of the changes made until `recoverFolder` has run.
   */
  updateFolder(folder: string, changes: FolderChanges): Promise<void>;
  /**
   * Makes this process the only one that changes a folder, until the answer is called. Waits for another one that does
   * so `patience` milliseconds, and is a `HostError` then.
   */
  lockFolder(folder: string, patience: number): Promise<() => void>;
  /** Tidies up after a `replaceFolder` or `updateFolder` that was killed, so that the folder can be read. Does nothing otherwise. */
  recoverFolder(folder: string): Promise<void>;
}

/** What changes in a folder. Paths are relative to that folder; files that are not mentioned stay as they are. */
export interface FolderChanges {
  readonly write: readonly TextFile[];
  readonly remove: readonly string[];
}
