import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a number is not above": {
    schema: { maximum: 3 },
    doc: "@maximum 3",
    accepts: [3, -1],
    rejects: [[3.1, "/ must be at most 3"]],
  },
  "other instances are left alone": { schema: { maximum: 1 }, accepts: ["22", null, [1, 2], {}, true] },
  "no number": { schema: { maximum: true }, refuses: "keyword-value at #/maximum" },
});
