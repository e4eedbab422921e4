import type { JsonObject } from "../../../ir/json.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";

/** Every word that asserts or applies something in one dialect or another. */
const actingWords: ReadonlySet<string> = new Set(
  [
    "$dynamicRef $recursiveRef $ref additionalItems additionalProperties allOf anyOf const contains dependencies",
    "dependentRequired dependentSchemas else enum exclusiveMaximum exclusiveMinimum format if items maxContains",
    "maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf not",
    "nullable oneOf pattern patternProperties prefixItems properties propertyNames required then type",
    "unevaluatedItems unevaluatedProperties uniqueItems",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The schema object without words that mean nothing in it but would mean something to another dialect: keywords of
 * other drafts, and whatever stands beside a `$ref` that stands alone (draft-07 Core, 8.3).
 */
export function ownWords(schema: JsonObject, node: SchemaNode): JsonObject {
  const used = new Set(node.uses.map((use) => use.word));
  return Object.fromEntries(
    Object.entries(schema).filter(([word]) => used.has(word) || !actingWords.has(word)),
  );
}
