import type { Rule } from "../conversion.js";

/** There is no word for what names have to be: any name will do. */
export const propertyNames: Rule = (schema, { widen }) => {
  const { propertyNames: names, ...others } = schema;
  if (names !== undefined) widen();
  return others;
};
