import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2020-12 for content. */
export const content202012: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://json-schema.org/draft/2020-12/meta/content",
  title: "Draft 2020-12 Content",
  $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/content": true },
  $dynamicAnchor: "meta",
  type: ["object", "boolean"],
  properties: {
    contentEncoding: { type: "string" },
    contentMediaType: { type: "string" },
    contentSchema: { $dynamicRef: "#meta" },
  },
};
