import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2019-09 for content. */
export const content201909: JsonObject = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  $id: "https://json-schema.org/draft/2019-09/meta/content",
  title: "Draft 2019-09 Content",
  $vocabulary: { "https://json-schema.org/draft/2019-09/vocab/content": true },
  $recursiveAnchor: true,
  type: ["object", "boolean"],
  properties: {
    contentMediaType: { type: "string" },
    contentEncoding: { type: "string" },
    contentSchema: { $recursiveRef: "#" },
  },
};
