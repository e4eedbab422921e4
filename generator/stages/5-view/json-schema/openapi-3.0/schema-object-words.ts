import type { Rule } from "../conversion.js";

/** The words of a Schema Object (OpenAPI 3.0.3, 4.7.24), and those that may extend it. */
const words: ReadonlySet<string> = new Set(
  [
    "additionalProperties allOf anyOf default deprecated description enum example exclusiveMaximum exclusiveMinimum",
    "externalDocs format items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum",
    "multipleOf not nullable oneOf pattern properties readOnly required title type uniqueItems writeOnly xml",
  ].flatMap((line) => line.split(" ")),
);

/** What is not a word of a Schema Object was an annotation, and goes; names that begin with `x-` are free. */
export const schemaObjectWords: Rule = (schema) =>
  Object.fromEntries(Object.entries(schema).filter(([word]) => words.has(word) || word.startsWith("x-")));
