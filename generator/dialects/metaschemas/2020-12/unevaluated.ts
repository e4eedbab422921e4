import type { JsonObject } from "../../../ir/json.js";

/** The structure of the vocabulary metaschema of 2020-12 for unevaluated. */
export const unevaluated202012: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://json-schema.org/draft/2020-12/meta/unevaluated",
  title: "Draft 2020-12 Unevaluated",
  $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
  $dynamicAnchor: "meta",
  type: ["object", "boolean"],
  properties: { unevaluatedItems: { $dynamicRef: "#meta" }, unevaluatedProperties: { $dynamicRef: "#meta" } },
};
