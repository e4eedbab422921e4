import type { Report } from "./expected/src/Report.js";

export const chur: Report = { place: "Chur", temperature: null, sky: "no" };
// @ts-expect-error words stay words
export const odd: Report = { place: "Chur", temperature: 1, sky: null };
