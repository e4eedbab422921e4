import { info, warning } from "./catalogue-entry.js";

/** What there is to say of what could as well be left out of a schema. */
export const effectCodes = {
  "keyword-without-effect": warning<{ keyword: string; reason: string }>(
    ({ keyword, reason }) => `"${keyword}" has no effect: ${reason}.`,
    `
      Keywords about one type say nothing of values of other types, and some need a neighbour: then needs if, and
      minContains needs contains. Up to draft 7, nothing that stands beside $ref counts; allOf holds both.

          { "type": "number", "minLength": 1 }
          { "$ref": "#/definitions/name", "maxLength": 10 }
          { "allOf": [{ "$ref": "#/definitions/name" }, { "maxLength": 10 }] }`,
  ),
  "alternative-covered": info<{ other: number }>(
    ({ other }) => `Whatever is valid here is valid against alternative ${other}, too.`,
    `
      An alternative of anyOf that accepts nothing that another does not accept changes nothing about what is valid. It
      may be there for readers, or for editors that propose values:

          { "anyOf": [{ "type": "string" }, { "enum": ["red", "green"] }] }`,
  ),
  "definition-unused": info<{ name: string }>(
    ({ name }) => `Nothing that a document is about leads to the definition ${JSON.stringify(name)}.`,
    `
      Each definition becomes a type of its own, so nothing is wrong with one that the schema of its document does not
      use. Perhaps it was forgotten, though. Of documents that hold only definitions, such as those of OpenAPI, all count
      as used.`,
  ),
} as const;
