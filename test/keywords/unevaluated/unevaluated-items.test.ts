// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "what prefixItems and items evaluate": {
    schema: { prefixItems: [{ type: "string" }], unevaluatedItems: false },
    accepts: [["a"], []],
    rejects: [[["a", 1, 2], "/ must not have further items"]],
  },
  "items evaluates everything": {
    schema: { items: { type: "number" }, unevaluatedItems: false },
    accepts: [[1, 2]],
  },
  "contains evaluates the items that match": {
    schema: { contains: { type: "string" }, unevaluatedItems: false },
    accepts: [["a", "b"]],
    rejects: [[["a", 1], "/ must not have further items"]],
  },
  "the longest prefix of the branches that hold": {
    schema: {
      anyOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [{ const: 1 }, { const: 2 }] }],
      unevaluatedItems: false,
    },
    accepts: [[1], [1, 2]],
    rejects: [[[1, 3], "/ must not have further items"]],
  },
  "if, then and else": {
    schema: {
      if: { prefixItems: [{ const: 1 }] },
      then: { prefixItems: [true, true] },
      else: { prefixItems: [true, true, true] },
      unevaluatedItems: false,
    },
    accepts: [
      [1, 2],
      [2, 2, 2],
    ],
    rejects: [[[1, 2, 3], "/ must not have further items"]],
  },
  "references to other documents": {
    schema: { $ref: "other.json", unevaluatedItems: false },
    beside: { "other.json": { prefixItems: [{ type: "string" }] } },
    accepts: [["a"]],
    rejects: [[["a", "b"], "/ must not have further items"]],
  },
  "a schema for what is left": {
    schema: { prefixItems: [true], unevaluatedItems: { type: "number" } },
    accepts: [["a", 1]],
    rejects: [[["a", "b", "c"], "/1 must be a number", "/2 must be a number"]],
  },
  "other instances are left alone": { schema: { unevaluatedItems: false }, accepts: ["a", { a: 1 }] },
  "no schema": { schema: { unevaluatedItems: [] }, refuses: "keyword-value at #/unevaluatedItems" },
});
