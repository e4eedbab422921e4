import type { BoundingBox } from "./expected/src/BoundingBox.js";

export const box: BoundingBox = [
  [1, 2],
  [3, 4],
];
export const west = ([[longitude]]: BoundingBox): number => longitude;
// @ts-expect-error a corner has two coordinates
export const flat: BoundingBox = [[1, 2], [3]];
