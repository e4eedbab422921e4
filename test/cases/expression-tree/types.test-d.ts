import type { Expression } from "./expected/src/Expression.js";

export function depth(expression: Expression): number {
  if (typeof expression !== "object") return 0;
  const parts =
    expression.type === "binary" ? [expression.left, expression.right] : (expression.arguments ?? []);
  return 1 + Math.max(0, ...parts.map(depth));
}
// @ts-expect-error no such operator
export const power: Expression = { type: "binary", operator: "^", left: 1, right: 2 };
