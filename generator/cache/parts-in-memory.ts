import type { Part } from "../ir/part.js";
import type { PartStore } from "../ir/part-store.js";

/** Remembers parts as long as the process runs, and asks another store for those that it does not know. */
export function partsInMemory(behind: PartStore): PartStore {
  const known = new Map<string, Part>();
  return {
    async find(keys) {
      const others = keys.filter((key) => !known.has(key));
      for (const [key, part] of await behind.find(others)) known.set(key, part);
      return new Map(keys.flatMap((key) => entryOf(key, known.get(key))));
    },
    async keep(parts) {
      for (const [key, part] of parts) known.set(key, part);
      await behind.keep(parts);
    },
  };
}

function entryOf(key: string, part: Part | undefined): readonly (readonly [string, Part])[] {
  return part === undefined ? [] : [[key, part]];
}
