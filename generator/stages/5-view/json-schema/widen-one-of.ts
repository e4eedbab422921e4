import { conjoin } from "./conjoin.js";
import type { Rule } from "./conversion.js";

/** `oneOf` with a subschema that accepts more could find two where there was one: it becomes `anyOf`. */
export const widenOneOf: Rule = (schema, { isExact, widen }) => {
  const { oneOf, ...others } = schema;
  if (!Array.isArray(oneOf) || oneOf.every(isExact)) return schema;
  widen();
  return others.anyOf === undefined ? { ...others, anyOf: oneOf } : conjoin(others, { anyOf: oneOf });
};
