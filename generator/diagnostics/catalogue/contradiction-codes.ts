import { warning } from "./catalogue-entry.js";

/** What there is to say of schemas that contradict themselves. */
export const contradictionCodes = {
  "limits-contradict": warning<{ type: string; one: string; other: string }>(
    ({ type, one, other }) => `No ${type} satisfies both ${one} and ${other}.`,
    `
      A lower limit is above the upper one, or nothing that the limits leave is a multiple of what it has to be. Values
      of other types are as valid as before, but none of this type is. The limits may stand in one schema or come
      together through $ref and allOf.

          { "type": "string", "minLength": 8, "maxLength": 4 }
          { "type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2 }`,
  ),
  "required-forbidden": warning<{ name: string }>(
    ({ name }) => `The member ${JSON.stringify(name)} is required, and no object may have it.`,
    `
      A schema requires a member that it forbids, so no object is valid. Mostly additionalProperties: false stands in a
      schema that does not list the member itself: the keyword sees only properties and patternProperties beside it, and
      nothing that $ref or allOf bring in. Since 2019-09, unevaluatedProperties: false sees those, too.

          { "required": ["id"], "properties": { "name": {} }, "additionalProperties": false }
          { "required": ["id"], "properties": { "id": {}, "name": {} }, "additionalProperties": false }`,
  ),
  "schema-never": warning<Record<string, never>>(
    () => "Nothing is valid against this schema.",
    `
      The keywords of this schema, those of the schemas that it refers to among them, leave no value: two types in one
      allOf, say, or a list without values. Where that is meant, false or { "not": {} } says so, and is not told of.

          { "allOf": [{ "type": "string" }, { "type": "object" }] }
          { "anyOf": [{ "type": "string" }, { "type": "object" }] }`,
  ),
  "alternative-excluded": warning<{ other: number }>(
    ({ other }) =>
      `Whatever is valid here is valid against alternative ${other}, too, so that "oneOf" refuses it.`,
    `
      With oneOf a value is valid against exactly one alternative. What an alternative has in common with another is
      refused, and here that is all of it. Mostly anyOf is meant, or what tells the alternatives apart is not said.

          { "oneOf": [{ "type": "number" }, { "type": "integer" }] }
          { "anyOf": [{ "type": "number" }, { "type": "integer" }] }`,
  ),
} as const;
