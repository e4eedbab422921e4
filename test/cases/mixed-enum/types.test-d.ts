import type { Flag } from "./expected/src/Flag.js";

export const flag: Flag = { http: 200, any: null };
// @ts-expect-error not among the numbers
export const created: Flag = { http: 201 };
// @ts-expect-error of the two only the one
export const off: Flag = { any: false };
