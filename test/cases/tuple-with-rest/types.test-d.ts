import type { Command } from "./expected/src/Command.js";

export const long: Command = ["wc", "-l", 3];
// @ts-expect-error a program is needed
export const none: Command = [];
// @ts-expect-error a program has a name
export const number: Command = [3];
