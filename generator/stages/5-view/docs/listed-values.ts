import type { JsonPrimitive } from "../../../ir/json.js";
import { instanceTypes, type Shape } from "../../../ir/shape.js";

/** All values that belong to a shape, if it lists them; none for any other shape, nor for `null` alone. */
export function listedValues(shape: Shape): readonly JsonPrimitive[] {
  if (shape.kind !== "types") return [];
  const values: JsonPrimitive[] = [];
  for (const type of instanceTypes) {
    const facet = shape[type];
    if (facet === undefined) continue;
    const literals = type === "null" ? [null] : "literals" in facet ? facet.literals : undefined;
    if (literals === undefined) return [];
    for (const each of literals) values.push(each);
  }
  return values.every((value) => value === null) ? [] : values;
}
