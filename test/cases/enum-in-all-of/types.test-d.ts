import type { Level } from "./expected/src/Level.js";

export const level: Level = "debug";
// @ts-expect-error taken out by `not`
export const warn: Level = "warn";
