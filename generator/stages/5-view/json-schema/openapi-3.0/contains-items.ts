import type { Rule } from "../conversion.js";

/** `contains` has no place; an array that contains something has at least that many items. */
export const containsItems: Rule = (schema, { widen }) => {
  const { contains, minContains, maxContains, ...others } = schema;
  if (contains === undefined) return others;
  widen();
  const least = typeof minContains === "number" ? minContains : 1;
  if (least === 0) return others;
  return { ...others, minItems: Math.max(typeof others.minItems === "number" ? others.minItems : 0, least) };
};
