import type { Options } from "./expected/src/Options.js";

export const options: Options = { none: {}, some: { a: 1 } };
// @ts-expect-error nothing may be in it
export const filled: Options = { none: { a: 1 } };
