import type { Translations } from "./expected/src/Translations.js";

export const two: Translations = { default: "Hello", de: "Hallo", version: 2 };
// @ts-expect-error a text for every language
export const none: Translations = { de: "Hallo" };
