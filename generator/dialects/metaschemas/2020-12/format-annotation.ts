import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2020-12 for format annotation. */
export const formatAnnotation202012: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://json-schema.org/draft/2020-12/meta/format-annotation",
  title: "Draft 2020-12 Format Annotation",
  $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
  $dynamicAnchor: "meta",
  type: ["object", "boolean"],
  properties: { format: { type: "string" } },
};
