import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `const` is an `enum` of one value. */
export const constantValue: Rule = (schema) => {
  const { const: value, ...others } = schema;
  if (value === undefined) return schema;
  return others.enum === undefined ? { ...others, enum: [value] } : conjoin(others, { enum: [value] });
};
