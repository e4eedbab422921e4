import { type Dirent, readdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeLoosely } from "./decode-loosely.js";
import { diskError } from "./disk-error.js";
import { type FileKind, findFiles } from "./find-files.js";
import type { Host } from "./host.js";
import { foldersAround, innerPath } from "./inner-path.js";
import { lockFolder } from "./lock-folder.js";
import { findOutputFolder, makeOutputFolder } from "./output-folder.js";
import { putFiles } from "./put-files.js";
import { readTextFile } from "./read-text-file.js";
import { realPlace } from "./real-place.js";
import { recoverFolder } from "./recover-folder.js";
import { swapFolder } from "./swap-folder.js";
import { updateFolder } from "./update-folder.js";

/** A host on the disk, for the project in a folder that exists. */
export function createNodeHost(projectFolder: string): Host {
  const root = realpathSync.native(projectFolder);
  const kindOf = (path: string) => kindOfPlace(realPlace(path, root));
  const recover = async (folder: string) => {
    const output = findOutputFolder(folder, root);
    if (output !== undefined) await recoverFolder(output);
  };
  return {
    readText: async (path) => readTextFile(path, root),
    readTexts: async (paths) => paths.map((path) => readTextFile(path, root)),
    readLoosely: async (paths) => paths.map((path) => readTextFile(path, root, decodeLoosely)),
    find: async (patterns) => findFiles(patterns, { root, kindOf }),
    list: async (folder) => {
      const place = realPlace(folder, root);
      if (place === undefined || kindOfPlace(place) !== "folder") return [];
      const isFile = (entry: Dirent) =>
        entry.isFile() || (entry.isSymbolicLink() && kindOf(`${folder || "."}/${entry.name}`) === "file");
      const entries = readdirSync(place, { withFileTypes: true });
      return entries
        .filter(isFile)
        .map((entry) => entry.name)
        .sort();
    },
    putFiles: async (folder, files, most) => {
      try {
        putFiles(files, { folder, most }, root);
      } catch {
        // What is not remembered is done again.
      }
    },
    recoverFolder: (folder) =>
      recover(folder).catch((thrown: unknown) => {
        throw diskError(folder, "The folder cannot be recovered", thrown);
      }),
    lockFolder: async (folder, patience) => {
      try {
        const missing = foldersAround(innerPath(folder) ?? "").filter(
          (around) => kindOf(around) === undefined,
        );
        const unlock = await lockFolder(makeOutputFolder(folder, root), patience);
        return () => {
          unlock();
          removeEmpty(missing, root);
        };
      } catch (thrown) {
        throw diskError(folder, "The folder cannot be locked", thrown);
      }
    },
    updateFolder: async (folder, changes) => {
      try {
        await recover(folder);
        if (changes.write.length + changes.remove.length === 0) return;
        updateFolder(makeOutputFolder(folder, root), changes);
      } catch (thrown) {
        throw diskError(folder, "The folder cannot be changed", thrown);
      }
    },
    replaceFolder: async (folder, changes) => {
      try {
        await recover(folder);
        if (changes.write.length + changes.remove.length === 0) return;
        swapFolder(makeOutputFolder(folder, root), changes);
      } catch (thrown) {
        throw diskError(folder, "The folder cannot be replaced", thrown);
      }
    },
  };
}

/** Removes folders in which nothing is, the innermost first. */
function removeEmpty(folders: readonly string[], root: string): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

function kindOfPlace(place: string | undefined): FileKind {
  const status = place === undefined ? undefined : statSync(place, { throwIfNoEntry: false });
  if (status?.isFile()) return "file";
  return status?.isDirectory() ? "folder" : undefined;
}
