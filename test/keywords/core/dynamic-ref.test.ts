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
  "the outermost resource with the name decides": {
    schema: {
      $id: "https://example.com/strict",
      $dynamicAnchor: "node",
      $ref: "tree",
      unevaluatedProperties: false,
      $defs: { tree: { $id: "tree", ...tree } },
    },
    type: "{ children?: Thing[] }",
    accepts: [{}, { children: [{ children: [] }] }],
    rejects: [[{ children: [{ extra: 1 }] }, "/children/0 must not have further members"]],
  },
  "what it leads to is followed again after the resource is left": {
    schema: {
      $id: "https://example.com/lists",
      type: "object",
      properties: { texts: { $ref: "texts" }, numbers: { $ref: "numbers" } },
      $defs: {
        list: {
          $id: "list",
          type: "array",
          items: { $dynamicRef: "#item" },
          $defs: { any: { $dynamicAnchor: "item" } },
        },
        texts: { $id: "texts", $ref: "list", $defs: { text: { $dynamicAnchor: "item", type: "string" } } },
        numbers: { $id: "numbers", $ref: "list", $defs: { no: { $dynamicAnchor: "item", type: "number" } } },
      },
    },
    type: "{ texts?: texts; numbers?: numbers }",
    accepts: [{ texts: ["a"], numbers: [1] }],
    rejects: [[{ texts: [1], numbers: ["a"] }, "/texts/0 must be a string", "/numbers/0 must be a number"]],
  },
  "to nothing": { schema: { $dynamicRef: "#a" }, refuses: "reference-not-found at #/$dynamicRef" },
  "no string": { schema: { $dynamicRef: 1 }, refuses: "keyword-value at #/$dynamicRef" },
});
