import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2020-12 for format assertion. */
export const formatAssertion202012: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://json-schema.org/draft/2020-12/meta/format-assertion",
  title: "Draft 2020-12 Format Assertion",
  $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/format-assertion": true },
  $dynamicAnchor: "meta",
  type: ["object", "boolean"],
  properties: { format: { type: "string" } },
};
