import type { JsonObject } from "../../../ir/json.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";

/** The keywords that json-schema-to-typescript makes types and comments of. */
const readWords: ReadonlySet<string> = new Set(
  [
    "additionalItems additionalProperties allOf anyOf const deprecated description enum items maxItems minItems",
    "nullable oneOf patternProperties properties required title type",
  ].flatMap((line) => line.split(" ")),
);

/** Words of the bundle, which stand where other words led to another schema. */
const bundleWords: ReadonlySet<string> = new Set(["$ref", "allOf"]);

/**
 * The schema object with nothing but keywords of its dialect that json-schema-to-typescript knows. It looks for schemas
 * in all others too: in `examples`, say, whose values it would judge and change.
 */
export function fedWords(schema: JsonObject, node: SchemaNode): JsonObject {
  const used = new Set(node.uses.map((use) => use.word));
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([word]) => bundleWords.has(word) || (used.has(word) && readWords.has(word)),
    ),
  );
}
