import type { Rule } from "../conversion.js";

/** Draft 7 asks `contains` for one item; it cannot ask for another number, nor for none. */
export const containsCounts: Rule = (schema, { widen }) => {
  const { contains, minContains, maxContains, ...others } = schema;
  if (contains === undefined) return others;
  if (maxContains !== undefined) widen();
  if (minContains === 0) return others;
  if (minContains !== undefined && minContains !== 1) widen();
  return { ...others, contains };
};
