import type { Shape } from "../../../ir/shape.js";

/** The values of an enumeration of strings; none for any other shape. */
export function valuesOf(shape: Shape): readonly string[] {
  if (shape.kind !== "types") return [];
  const { kind, string, ...others } = shape;
  return Object.values(others).every((facet) => facet === undefined) ? (string?.literals ?? []) : [];
}
