import type { Rule } from "./conversion.js";

/** `not` with a subschema that accepts more would refuse more: it goes. */
export const widenNot: Rule = (schema, { isExact, widen }) => {
  const { not, ...others } = schema;
  if (not === undefined || isExact(not)) return schema;
  widen();
  return others;
};
