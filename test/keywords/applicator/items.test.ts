import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "every item": {
    schema: { type: "array", items: { type: "string" } },
    type: "string[]",
    accepts: [[], ["a", "b"]],
    rejects: [[["a", 1, null], "/1 must be a string", "/2 must be a string"]],
  },
  "items after those of prefixItems": {
    schema: { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } },
    type: "[string?, ...number[]]",
    accepts: [[], ["a"], ["a", 1, 2]],
    rejects: [[[1, "a"], "/0 must be a string", "/1 must be a number"]],
  },
  "no further items": {
    schema: { type: "array", prefixItems: [{ type: "string" }], items: false },
    type: "[string?]",
    accepts: [["a"]],
    rejects: [[["a", 1, 2], "/ must have at most 1 item"]],
  },
  "a union of items is in parentheses": {
    schema: { type: "array", items: { type: ["string", "null"] } },
    type: "(string | null)[]",
    accepts: [[null, "a"]],
  },
  "arrays of arrays": {
    schema: { type: "array", items: { type: "array", items: { type: "number" } } },
    type: "number[][]",
    accepts: [[[1], []]],
    rejects: [[[[1, ""]], "/0/1 must be a number"]],
  },
  "other instances are left alone": { schema: { items: false }, accepts: ["a", { a: 1, length: 3 }, []] },
  "a list, as before 2020-12": {
    schema: { $schema: "https://json-schema.org/draft/2020-12/schema", items: [true] },
    refuses: "keyword-value at #/items",
  },
});
