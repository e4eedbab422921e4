import type { FileSystemAdapter } from "tinyglobby";
import { type FileKind, findFiles } from "./find-files.js";
import type { Host } from "./host.js";
import { HostError } from "./host-error.js";
import { foldersAround, innerPath } from "./inner-path.js";

/** A host in memory, whose files can be read back. */
export interface MemoryHost extends Host {
  /** Every file there is now: texts by path, sorted. */
  snapshot(): Readonly<Record<string, string>>;
}

/** A host whose project holds the files given, texts by path, and otherwise answers as one on the disk does. */
export function createMemoryHost(given: Readonly<Record<string, string>>): MemoryHost {
  let files: ReadonlyMap<string, string> = new Map(Object.entries(given));
  const read = (path: string) => files.get(innerPath(path) ?? "")?.replace(/^\uFEFF/, "");
  const kindOf = (path: string) => kindIn(files, path);
  const replaceFolder: Host["replaceFolder"] = async (folder, { write, remove }) => {
    const inner = innerPath(folder);
    if (inner === undefined || inner === "") {
      throw new HostError(folder, "The output folder must be a folder inside the project folder.");
    }
    const next = new Map(files);
    for (const path of remove) next.delete(`${inner}/${plain(path)}`);
    for (const { path, text } of write) next.set(`${inner}/${plain(path)}`, text);
    for (const place of next.keys()) {
      if (!foldersAround(place).some((around) => next.has(around))) continue;
      throw new HostError(place, "The file cannot be written (a file would be a folder too).");
    }
    files = next;
  };
  return {
    readText: async (path) => read(path),
    readTexts: async (paths) => paths.map(read),
    readLoosely: async (paths) => paths.map((path) => files.get(innerPath(path) ?? "")),
    find: async (patterns) => findFiles(patterns, { root: "/", kindOf, fileSystem: fileSystemOf(files) }),
    list: async (folder) => {
      const inner = innerPath(folder);
      if (inner === undefined) return [];
      return [...namesIn(files, inner)]
        .filter(([, kind]) => kind === "file")
        .map(([name]) => name)
        .sort();
    },
    recoverFolder: async () => {},
    lockFolder: async () => () => {},
    putFiles: async (folder, written, most) => {
      const next = new Map(files);
      for (const { path, text } of written) next.set(path, text);
      const inside = [...next.keys()].filter((path) => path.startsWith(`${folder}/`));
      for (const path of inside.slice(0, Math.max(0, inside.length - most))) next.delete(path);
      files = next;
    },
    replaceFolder,
    updateFolder: replaceFolder,
    snapshot: () => Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function plain(path: string): string {
  if (path !== "" && innerPath(path) === path) return path;
  throw new HostError(path, "The path leads out of the output folder, or is not written plainly.");
}

function kindIn(files: ReadonlyMap<string, string>, path: string): FileKind {
  const inner = innerPath(path);
  if (inner === undefined) return undefined;
  if (files.has(inner)) return "file";
  return inner === "" || namesIn(files, inner).size > 0 ? "folder" : undefined;
}

/** The names directly inside a folder, and what they are. */
function namesIn(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, FileKind> {
  const names = new Map<string, FileKind>();
  const prefix = folder === "" ? "" : `${folder}/`;
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...rest] = path.slice(prefix.length).split("/");
    names.set(name, rest.length === 0 ? "file" : "folder");
  }
  return names;
}

/** As much of `node:fs` as a search without symbolic links asks for. */
function fileSystemOf(files: ReadonlyMap<string, string>): FileSystemAdapter {
  const readdirSync = (place: string) =>
    [...namesIn(files, innerPath(place.slice(1)) ?? "")].map(([name, kind]) => ({
      name,
      isFile: () => kind === "file",
      isDirectory: () => kind === "folder",
      isSymbolicLink: () => false,
    }));
  return { readdirSync } as unknown as FileSystemAdapter;
}
