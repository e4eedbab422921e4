import type { Point } from "./expected/src/Point.js";

export const origin: Point = { x: 0, y: 0 };
// @ts-expect-error there is no third dimension
export const space: Point = { x: 0, y: 0, z: 0 };
