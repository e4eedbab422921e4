import type { Part } from "./part.js";

/** Where parts of packages are remembered, by keys that stand for everything that they are made from. */
export interface PartStore {
  /** The parts that are remembered of those with the keys. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, Part>>;
  keep(parts: ReadonlyMap<string, Part>): Promise<void>;
}

/** Remembers nothing. */
export const noParts: PartStore = { find: async () => new Map(), keep: async () => {} };
