import type { Shape } from "./expected/src/Shape.js";

export const circle: Shape = { kind: "circle", radius: 1 };
export function area(shape: Shape): number {
  return shape.kind === "circle" ? Math.PI * shape.radius ** 2 : shape.side ** 2;
}
// @ts-expect-error a circle has no side
export const wrong: Shape = { kind: "circle", side: 1 };
