import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "sets the upper bound of contains": {
    schema: { contains: { type: "string" }, maxContains: 1 },
    accepts: [["a", 1]],
    rejects: [
      [["a", "b"], "/ must contain exactly 1 matching item"],
      [[], "/ must contain exactly 1 matching item"],
    ],
  },
  "a range": {
    schema: { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    accepts: [[], [1]],
    rejects: [[[1, 1], "/ must contain at most 1 matching item"]],
  },
  "without contains it says nothing": { schema: { maxContains: 0 }, accepts: [[1]] },
  "no number": { schema: { maxContains: "1" }, refuses: "keyword-value at #/maxContains" },
});
