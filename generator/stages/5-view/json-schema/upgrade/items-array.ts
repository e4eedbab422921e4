import type { JsonObject } from "../../../../ir/json.js";

/** An array of `items` became `prefixItems`, and `additionalItems` the `items` beside it (2020-12 Core, 10.3.1). */
export function itemsArray(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.items) && schema.additionalItems === undefined) return schema;
  const { items, additionalItems, ...others } = schema;
  // Without an array, additionalItems says nothing.
  if (!Array.isArray(items)) return items === undefined ? others : { ...others, items };
  const first = items.length === 0 ? others : { ...others, prefixItems: items };
  return additionalItems === undefined ? first : { ...first, items: additionalItems };
}
