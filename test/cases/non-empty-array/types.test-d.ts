import type { Recipients } from "./expected/src/Recipients.js";

export const one: Recipients = ["ada@example.org"];
export const first: string = one[0];
// @ts-expect-error somebody has to get it
export const nobody: Recipients = [];
