import type { Theme } from "./expected/src/Theme.js";

export const theme: Theme = { color: "aliceblue", palette: ["aquamarine"], pair: ["aliceblue", 1] };
// @ts-expect-error no such colour
export const red: Theme = { palette: ["red"] };
