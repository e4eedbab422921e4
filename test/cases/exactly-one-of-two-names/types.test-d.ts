import type { Source } from "./expected/src/Source.js";

export const file: Source = { file: "a.txt" };
export const url: Source = { url: "https://example.org/" };
// @ts-expect-error one of the two is needed
export const none: Source = {};
