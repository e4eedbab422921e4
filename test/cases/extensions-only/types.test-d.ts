import type { Tag } from "./expected/src/Tag.js";

export const tag: Tag = { name: "a", "x-order": 1 };
export const order = (each: Tag): unknown => each["x-order"];
// @ts-expect-error what is no extension has to be known
export const unknown: Tag = { name: "a", order: 1 };
