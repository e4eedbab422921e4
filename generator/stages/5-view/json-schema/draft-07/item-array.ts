import type { Rule } from "../conversion.js";

/** `prefixItems` was `items` with an array, and the `items` beside it `additionalItems` (draft-07 Validation, 6.4). */
export const itemArray: Rule = (schema) => {
  const { prefixItems, items, ...others } = schema;
  if (!Array.isArray(prefixItems)) return schema;
  if (prefixItems.length === 0) return items === undefined ? others : { ...others, items };
  const first = { ...others, items: prefixItems };
  return items === undefined ? first : { ...first, additionalItems: items };
};
