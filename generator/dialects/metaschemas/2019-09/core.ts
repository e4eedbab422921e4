import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2019-09 for core. */
export const core201909: JsonObject = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  $id: "https://json-schema.org/draft/2019-09/meta/core",
  title: "Draft 2019-09 Core",
  $vocabulary: { "https://json-schema.org/draft/2019-09/vocab/core": true },
  $recursiveAnchor: true,
  type: ["object", "boolean"],
  properties: {
    $id: { type: "string", format: "uri-reference", pattern: "^[^#]*#?$" },
    $schema: { type: "string", format: "uri" },
    $anchor: { type: "string", pattern: "^[A-Za-z][-A-Za-z0-9.:_]*$" },
    $ref: { type: "string", format: "uri-reference" },
    $recursiveRef: { type: "string", format: "uri-reference" },
    $recursiveAnchor: { type: "boolean", default: false },
    $vocabulary: {
      type: "object",
      propertyNames: { type: "string", format: "uri" },
      additionalProperties: { type: "boolean" },
    },
    $comment: { type: "string" },
    $defs: { type: "object", additionalProperties: { $recursiveRef: "#" }, default: {} },
  },
};
