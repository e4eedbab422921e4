import type { Part } from "./part.js";

/** Where parts of packages are remembered, by a key that stands for everything that they are made from. */
export interface PartStore {
  find(key: string): Part | undefined;
  keep(key: string, part: Part): void;
}

/** Remembers nothing. */
export const noParts: PartStore = { find: () => undefined, keep: () => {} };
