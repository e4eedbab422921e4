import type { Rule } from "../conversion.js";

/** Of `examples`, a Schema Object has one: the first. */
export const oneExample: Rule = (schema) => {
  const { examples, ...others } = schema;
  const [first] = Array.isArray(examples) ? examples : [];
  return first === undefined ? others : { ...others, example: first };
};
