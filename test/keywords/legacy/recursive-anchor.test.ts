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
  "where two roots are anchors, the dynamic scope decides, and it is not guessed": {
    schema: {
      $schema,
      $id: "https://example.com/outer",
      $recursiveAnchor: true,
      $ref: "inner",
      $defs: { inner },
    },
    refuses: "keyword-not-supported at #/$defs/inner/properties/a/$recursiveRef",
  },
  "no boolean": {
    schema: { $schema, $recursiveAnchor: 1 },
    refuses: "keyword-value at #/$recursiveAnchor",
  },
});
