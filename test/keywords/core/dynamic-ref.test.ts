import { keywordCases } from "../../support/keyword-cases.ts";

const tree = {
  $dynamicAnchor: "node",
  type: "object",
  properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
};

keywordCases({
  "where one resource declares the name, it is a reference like any other": {
    schema: tree,
    type: "{ children?: Thing[] }",
    accepts: [{}, { children: [{ children: [] }] }],
    rejects: [[{ children: [{ children: [1] }] }, "/children/0/children/0 must be an object"]],
  },
  "to a plain anchor it is a reference like any other": {
    schema: { $dynamicRef: "#a", $defs: { a: { $anchor: "a", type: "string" } } },
    accepts: [""],
    rejects: [[1, "/ must be a string"]],
  },
  "where the dynamic scope decides, it is not guessed": {
    schema: {
      $id: "https://example.com/strict",
      $dynamicAnchor: "node",
      $ref: "tree",
      unevaluatedProperties: false,
      $defs: { tree: { $id: "tree", ...tree } },
    },
    refuses: "keyword-not-supported at #/$defs/tree/properties/children/items/$dynamicRef",
  },
  "to nothing": { schema: { $dynamicRef: "#a" }, refuses: "reference-not-found at #/$dynamicRef" },
  "no string": { schema: { $dynamicRef: 1 }, refuses: "keyword-value at #/$dynamicRef" },
});
