import { keywordCases } from "../../support/keyword-cases.ts";

const $schema = "https://json-schema.org/v1";
const list = { $id: "list", type: "array", items: { $dynamicRef: "item" } };

keywordCases({
  "the outermost resource gives the name a schema, and the referring one need not have it": {
    schema: {
      $schema,
      $id: "https://example.com/texts",
      $ref: "list",
      $defs: { list, text: { $dynamicAnchor: "item", type: "string" } },
    },
    type: "list",
    accepts: [[], ["a"]],
    rejects: [[[1], "/0 must be a string"]],
  },
  "the name may be written as a fragment": {
    schema: { $schema, items: { $dynamicRef: "#a" }, $defs: { a: { $dynamicAnchor: "a", type: "string" } } },
    accepts: [["a"]],
    rejects: [[[1], "/0 must be a string"]],
  },
  "a name that no resource gives": {
    schema: { $schema, $dynamicRef: "a" },
    refuses: "reference-not-found at #/$dynamicRef",
  },
  "no string": { schema: { $schema, $dynamicRef: 1 }, refuses: "keyword-value at #/$dynamicRef" },
});
