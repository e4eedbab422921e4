import { createHash } from "node:crypto";
import type { Host } from "../host/host.js";
import type { Part } from "../ir/part.js";
import type { PartStore } from "../ir/part-store.js";
import { cacheFolder } from "./cache-folder.js";
import { readKept } from "./read-kept.js";
import { sealText, unsealText } from "./sealed-text.js";

const folder = `${cacheFolder}/parts`;
/** More files than this are not kept: the oldest go. */
const mostFiles = 40_000;
/** So many are written at a time, so that memory is not needed for all. */
const atOnce = 500;

/**
 * Remembers parts in the project's cache folder, a file each. The folder may be deleted, or shared with other machines, at
 * any time: a file says the hash of its key and of what it holds, and one for which that is not so is as good as none.
 *
 * `tool` stands for the version of schemapress, which all that is remembered depends on.
 */
export function partsOnDisk(tool: string, host: Host): PartStore {
  const pathOf = (key: string): string => {
    const name = createHash("sha256").update(`${tool} ${key}`).digest("hex").slice(0, 40);
    return `${folder}/${name}.json`;
  };
  return {
    async find(keys) {
      const texts = await readKept(keys.map(pathOf), host);
      return new Map(
        keys.flatMap((key, index) => {
          const text = unsealText(`${tool} ${key}`, texts[index]);
          return text === undefined ? [] : [[key, JSON.parse(text) as Part] as const];
        }),
      );
    },
    async keep(parts) {
      const entries = [...parts];
      for (let start = 0; start < entries.length; start += atOnce) {
        const files = entries.slice(start, start + atOnce).map(([key, part]) => {
          return { path: pathOf(key), text: sealText(`${tool} ${key}`, JSON.stringify(part)) };
        });
        await host.putFiles(folder, files, mostFiles);
      }
    },
  };
}
