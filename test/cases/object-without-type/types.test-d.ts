import type { Loose } from "./expected/src/Loose.js";

export const object: Loose = { a: "x" };
export const text: Loose = "the keywords are only about objects";
// @ts-expect-error an object has the member
export const empty: Loose = {};
