import type { List } from "./expected/src/List.js";
import type { ListOfPoints } from "./expected/src/ListOfPoints.js";
import type { ListOfTexts } from "./expected/src/ListOfTexts.js";

export const anything: List = { items: [1, "a", null] };
export const texts: ListOfTexts = { items: ["a", "b"], next: "c" };
export const points: ListOfPoints = { items: [{ x: 1, y: 2 }] };
export const widened: List = points;
// @ts-expect-error a text is no point
export const wrong: ListOfPoints = { items: ["a"] };
