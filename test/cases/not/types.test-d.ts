import type { Preferences } from "./expected/src/Preferences.js";

export const some: Preferences = { answer: 42, level: 4 };
// @ts-expect-error five is not among them
export const five: Preferences = { level: 5 };
// @ts-expect-error every answer but a text
export const text: Preferences = { answer: "42" };
