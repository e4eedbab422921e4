import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2019-09 for format. */
export const format201909: JsonObject = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  $id: "https://json-schema.org/draft/2019-09/meta/format",
  title: "Draft 2019-09 Format",
  $vocabulary: { "https://json-schema.org/draft/2019-09/vocab/format": true },
  $recursiveAnchor: true,
  type: ["object", "boolean"],
  properties: { format: { type: "string" } },
};
