import type { Dialect } from "../../dialects/dialect.js";
import { draft04 } from "../../dialects/draft-04.js";
import { draft07 } from "../../dialects/draft-07.js";
import { draft202012 } from "../../dialects/draft-2020-12.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../ir/json.js";
import { isSchema } from "../../keywords/values.js";

/** Words whose values are instances, which may look like anything. */
const data: ReadonlySet<string> = new Set(["const", "enum", "default", "examples", "example"]);

/** Words whose values hold schemas by name. */
const maps: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentSchemas".split(" "),
);

/**
 * What a document without `$schema` is read as: 2020-12, but where it has values that this does not allow and an earlier
 * draft does, by that. A list under `items` is up to draft 7, and a bound switched by a boolean is draft 4.
 */
export function guessDialect(document: JsonValue): Dialect {
  let guess = draft202012;
  const pending: JsonValue[] = [document];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) for (const each of value) pending.push(each);
    if (!isJsonObject(value) || (value !== document && typeof value.$schema === "string")) continue;
    if (hasSwitchedBound(value)) return draft04;
    if (hasItemList(value)) guess = draft07;
    for (const [word, member] of Object.entries(value)) {
      // Names are no words, whatever they are.
      if (maps.has(word) && isJsonObject(member))
        for (const each of Object.values(member)) pending.push(each);
      else if (!data.has(word)) pending.push(member);
    }
  }
  return guess;
}

function hasItemList({ items }: JsonObject): boolean {
  return Array.isArray(items) && items.length > 0 && items.every(isSchema);
}

function hasSwitchedBound(schema: JsonObject): boolean {
  return (
    (typeof schema.minimum === "number" && typeof schema.exclusiveMinimum === "boolean") ||
    (typeof schema.maximum === "number" && typeof schema.exclusiveMaximum === "boolean")
  );
}
