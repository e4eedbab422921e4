import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "at least one": {
    schema: { anyOf: [{ type: "string" }, { type: "number", minimum: 2 }] },
    type: "string | number",
    accepts: ["a", 2],
    rejects: [
      [1, "/ must be at least 2"],
      [null, "/ must be a string or a number"],
    ],
  },
  "several may hold": {
    schema: { anyOf: [{ minimum: 2 }, { type: "integer" }] },
    type: "unknown",
    accepts: [3, 1, 2.5, "a"],
  },
  objects: {
    schema: {
      type: "object",
      anyOf: [
        { properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: { type: "string" } }, required: ["b"] },
      ],
    },
    accepts: [{ a: "" }, { b: "" }, { a: "", b: "" }],
    rejects: [
      [{}, '/ must have the member "a"', "/ must match at least one of the alternatives"],
      [1, "/ must be an object"],
    ],
  },
  "true among them": { schema: { anyOf: [true, { type: "string" }] }, type: "unknown", accepts: [1] },
  "only false": {
    schema: { anyOf: [false, false] },
    type: "never",
    rejects: [[1, "/ must not be there"]],
  },
  "no schemas": { schema: { anyOf: [] }, refuses: "keyword-value at #/anyOf" },
});
