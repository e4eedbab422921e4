import { keywordCases } from "../../support/keyword-cases.ts";

const $schema = "https://json-schema.org/v1";

keywordCases({
  "alone it says nothing": { schema: { $schema, $dynamicAnchor: "a" }, type: "unknown", accepts: [1, {}] },
  "an anchor of the same name is another schema": {
    schema: {
      $schema,
      properties: { one: { $ref: "#a" }, other: { $dynamicRef: "a" } },
      type: "object",
      $defs: { plain: { $anchor: "a", type: "string" }, dynamic: { $dynamicAnchor: "a", type: "number" } },
    },
    type: "{ one?: plain; other?: dynamic }",
    accepts: [{ one: "", other: 1 }],
    rejects: [[{ one: 1, other: "" }, "/one must be a string", "/other must be a number"]],
  },
  "it is no fragment": {
    schema: { $schema, $ref: "#a", $defs: { a: { $dynamicAnchor: "a" } } },
    refuses: "reference-not-found at #/$ref",
  },
});
