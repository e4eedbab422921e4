import type { Position } from "./expected/src/Position.js";

export const flat: Position = [1, 2];
export const altitude = ([, , height]: Position): number | undefined => height;
// @ts-expect-error two at least
export const short: Position = [1];
// @ts-expect-error three at most
export const long: Position = [1, 2, 3, 4];
