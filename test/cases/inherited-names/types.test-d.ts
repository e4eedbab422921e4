import type { Method } from "./expected/src/Method.js";

export const owner = (method: Method): string => method.constructor;
// @ts-expect-error a constructor that is inherited is no text
export const inherited: Method = { toString: true, ["__proto__" as const]: 1 };
