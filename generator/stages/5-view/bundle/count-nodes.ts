import type { JsonValue } from "../../../ir/json.js";

/** A schema with more nodes than this, once everything is written out, keeps its references. */
export const mostNodes = 20_000;

/** How many values a document has; stops counting beyond the limit. */
export function countNodes(value: JsonValue): number {
  let count = 0;
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined && count <= mostNodes; next = pending.pop()) {
    count += 1;
    if (typeof next === "object" && next !== null)
      for (const inner of Object.values(next)) pending.push(inner);
  }
  return count;
}
