import type { Row } from "./expected/src/Row.js";

export const row: Row = ["a", 1];
export const value = ([, each]: Row): number | undefined => each;
// @ts-expect-error nothing says what a third one is
export const long: Row = ["a", 1, 2];
