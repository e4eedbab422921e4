import type { JsonObject } from "../../../../ir/json.js";
import type { SchemaNode } from "../../../../ir/schema-graph.js";
import { ownWords } from "../../bundle/own-words.js";
import { boundSwitches } from "./bound-switches.js";
import { containsWithoutEvaluation } from "./contains-without-evaluation.js";
import { dependencies } from "./dependencies.js";
import { itemsArray } from "./items-array.js";
import { nullable } from "./nullable.js";
import { openapiWords } from "./openapi-words.js";

/**
 * A schema object of any dialect as one of draft 2020-12, which accepts the same. Words that its dialect does not know
 * are gone before the rules begin, so a rule sees a word only where it is a keyword.
 */
export function upgrade(schema: JsonObject, node: SchemaNode): JsonObject {
  const rules = [boundSwitches, itemsArray, dependencies, nullable, openapiWords, containsWithoutEvaluation];
  return rules.reduce((value, rule) => rule(value, node), withoutLooseReference(schema, node));
}

/** The bundle's own references are no words of the schema. */
function withoutLooseReference(schema: JsonObject, node: SchemaNode): JsonObject {
  const { $ref, allOf, ...others } = schema;
  const own = ownWords(others, node);
  return { ...own, ...($ref === undefined ? {} : { $ref }), ...(allOf === undefined ? {} : { allOf }) };
}
