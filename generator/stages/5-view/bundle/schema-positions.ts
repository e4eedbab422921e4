import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";

/** How a keyword's value holds schemas: it is one, or an array or an object of them; `items` and `dependencies` were both. */
const positions: Readonly<Record<string, "schema" | "list" | "map">> = {
  $defs: "map",
  additionalItems: "schema",
  additionalProperties: "schema",
  allOf: "list",
  anyOf: "list",
  contains: "schema",
  contentSchema: "schema",
  definitions: "map",
  dependencies: "map",
  dependentSchemas: "map",
  else: "schema",
  if: "schema",
  items: "schema",
  not: "schema",
  oneOf: "list",
  patternProperties: "map",
  prefixItems: "list",
  properties: "map",
  propertyNames: "schema",
  // biome-ignore lint/suspicious/noThenProperty: a keyword, and nothing that is awaited
  then: "schema",
  unevaluatedItems: "schema",
  unevaluatedProperties: "schema",
};

/** A schema object with each of its subschemas replaced. `change` is told by which keyword it is applied. */
export function mapSubschemas(
  schema: JsonObject,
  change: (subschema: JsonValue, word: string) => JsonValue,
): JsonObject {
  const entries = Object.entries(schema).map(([word, value]): readonly [string, JsonValue] => {
    const position = Object.hasOwn(positions, word) ? positions[word] : undefined;
    if (position === "map" && isJsonObject(value)) {
      const members = Object.entries(value).map(([name, each]) => [name, changed(each, word)] as const);
      return [word, Object.fromEntries(members)];
    }
    if (position !== undefined && Array.isArray(value))
      return [word, value.map((each) => changed(each, word))];
    return [word, position === "schema" ? changed(value, word) : value];
  });
  function changed(value: JsonValue, word: string): JsonValue {
    return isJsonObject(value) || typeof value === "boolean" ? change(value, word) : value;
  }
  return Object.fromEntries(entries);
}

/** Whether the tokens of a pointer lead from a schema to a schema, or to an array or object of them, and not into data. */
export function leadsToSchemas(tokens: readonly string[]): boolean {
  let rest = tokens;
  while (rest.length > 0) {
    const [word = "", next = ""] = rest;
    const position = Object.hasOwn(positions, word) ? positions[word] : undefined;
    if (position === undefined) return false;
    const isArray = position === "list" || (word === "items" && /^\d+$/.test(next));
    rest = rest.slice(isArray || position === "map" ? 2 : 1);
  }
  return true;
}
