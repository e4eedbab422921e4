import type { Username } from "./expected/src/Username.js";

export const name: Username = "ada_l";
// @ts-expect-error a number is no name
export const number: Username = 7;
// @ts-expect-error neither is nothing
export const nothing: Username = null;
