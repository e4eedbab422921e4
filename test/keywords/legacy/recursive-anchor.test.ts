import { keywordCases } from "../../support/keyword-cases.ts";

const $schema = "https://json-schema.org/draft/2019-09/schema";
const inner = {
  $id: "inner",
  $recursiveAnchor: true,
  type: "object",
  properties: { a: { $recursiveRef: "#" } },
};

keywordCases({
  "alone it says nothing": { schema: { $schema, $recursiveAnchor: true }, type: "unknown", accepts: [1, {}] },
  "of two roots that are anchors, the outer one is meant": {
    schema: {
      $schema,
      $id: "https://example.com/outer",
      $recursiveAnchor: true,
      $ref: "inner",
      required: ["b"],
      $defs: { inner },
    },
    accepts: [{ b: 1, a: { b: 1 } }],
    rejects: [[{ b: 1, a: {} }, '/a must have the member "b"']],
  },
  "below the root of a resource it does not count": {
    schema: {
      $schema,
      $id: "https://example.com/outer",
      $ref: "inner",
      required: ["b"],
      $defs: { inner, other: { $recursiveAnchor: true, type: "string" } },
    },
    accepts: [{ b: 1, a: { a: {} } }],
    rejects: [[{ b: 1, a: { a: 1 } }, "/a/a must be an object"]],
  },
  "no boolean": {
    schema: { $schema, $recursiveAnchor: 1 },
    refuses: "keyword-value at #/$recursiveAnchor",
  },
});
