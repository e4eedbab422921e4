import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "an array is not longer": {
    schema: { type: "array", maxItems: 2 },
    type: "[unknown?, unknown?]",
    doc: "@maxItems 2",
    accepts: [[], [1, 2]],
    rejects: [[[1, 2, 3], "/ must have at most 2 items"]],
  },
  "nothing but the empty array": {
    schema: { type: "array", maxItems: 0 },
    type: "[]",
    accepts: [[]],
    rejects: [[[1], "/ must have at most 0 items"]],
  },
  "exactly so many": {
    schema: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
    type: "[number, number]",
    accepts: [[1, 2]],
    rejects: [
      [[1], "/ must have at least 2 items"],
      [[1, 2, 3], "/ must have at most 2 items"],
    ],
  },
  "fewer than there must be": {
    schema: { type: "array", minItems: 2, maxItems: 1 },
    type: "never",
    rejects: [[[1], "/ must have at least 2 items"]],
  },
  "other instances are left alone": { schema: { maxItems: 0 }, accepts: ["abc", { a: 1 }, null] },
  "no number": { schema: { maxItems: "2" }, refuses: "keyword-value at #/maxItems" },
});
