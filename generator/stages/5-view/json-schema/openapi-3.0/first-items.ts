import type { JsonObject } from "../../../../ir/json.js";
import type { Rule } from "../conversion.js";

/** There are no tuples: each item may be what any of the places allows, and where nothing may follow, the length is limited. */
export const firstItems: Rule = (schema, { widen }) => {
  const { prefixItems, items, ...others } = schema;
  if (!Array.isArray(prefixItems)) return schema;
  if (prefixItems.length === 0) return items === undefined ? others : { ...others, items };
  widen();
  if (items === undefined) return others;
  if (!refusesAll(items)) return { ...others, items: { anyOf: [...prefixItems, items] } };
  const most = typeof others.maxItems === "number" ? others.maxItems : Number.POSITIVE_INFINITY;
  return { ...others, items: { anyOf: prefixItems }, maxItems: Math.min(most, prefixItems.length) };
};

/** What `false` becomes. */
function refusesAll(schema: unknown): boolean {
  const { not, ...others } = schema as JsonObject;
  return JSON.stringify(not) === "{}" && Object.keys(others).length === 0;
}
