import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "asserts where if does not hold": {
    schema: { if: { minimum: 10 }, else: { multipleOf: 2 } },
    accepts: [11, 4, "a"],
    rejects: [[3, "/ must be a multiple of 2"]],
  },
  "without if it says nothing": { schema: { else: false }, type: "unknown", accepts: [1] },
  false: {
    schema: { if: { type: "string" }, else: false },
    accepts: ["a"],
    rejects: [[1, "/ must not be there"]],
  },
  "no schema": { schema: { else: null }, refuses: "keyword-value at #/else" },
});
