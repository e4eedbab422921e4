import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2020-12 for meta data. */
export const metaData202012: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://json-schema.org/draft/2020-12/meta/meta-data",
  title: "Draft 2020-12 Meta Data",
  $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
  $dynamicAnchor: "meta",
  type: ["object", "boolean"],
  properties: {
    title: { type: "string" },
    description: { type: "string" },
    default: true,
    deprecated: { type: "boolean", default: false },
    readOnly: { type: "boolean", default: false },
    writeOnly: { type: "boolean", default: false },
    examples: { type: "array", items: true },
  },
};
