import type { Odd } from "./expected/src/Odd.js";

export const all: Odd[] = [
  "",
  "two words",
  "1st",
  "it's",
  '"quoted"',
  "constructor",
  "back\\slash",
  0,
  -1,
  1.5,
  true,
  null,
];
export const list: Odd = ["a", 1];
export const record: Odd = { "a-b": [null] };
// @ts-expect-error false is not listed
export const no: Odd = false;
// @ts-expect-error neither is two
export const two: Odd = 2;
