import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "moves the lower bound of contains": {
    schema: { contains: { type: "string" }, minContains: 2 },
    accepts: [["a", 1, "b"]],
    rejects: [[["a"], "/ must contain at least 2 matching items"]],
  },
  "zero asks for nothing": { schema: { contains: { type: "string" }, minContains: 0 }, accepts: [[]] },
  "without contains it says nothing": { schema: { minContains: 2 }, accepts: [[]] },
  "a negative number": { schema: { minContains: -1 }, refuses: "keyword-value at #/minContains" },
});
