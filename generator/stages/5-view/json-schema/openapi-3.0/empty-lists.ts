import type { JsonValue } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** Lists have at least one element: a `required` without any says nothing, an `enum` without any refuses everything. */
export const emptyLists: Rule = (schema) => {
  const empty = ["required", "enum"].filter((word) => isEmpty(schema[word]));
  if (empty.length === 0) return schema;
  const kept = Object.fromEntries(Object.entries(schema).filter(([word]) => !empty.includes(word)));
  return empty.includes("enum") ? conjoin(kept, { not: {} }) : kept;
};

function isEmpty(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}
