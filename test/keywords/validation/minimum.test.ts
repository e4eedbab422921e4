import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a number is not below": {
    schema: { minimum: 1.5 },
    type: "unknown",
    doc: "@minimum 1.5",
    accepts: [1.5, 2],
    rejects: [
      [1.4, "/ must be at least 1.5"],
      [-2, "/ must be at least 1.5"],
    ],
  },
  "other instances are left alone": { schema: { minimum: 1 }, accepts: ["", null, [], {}, false] },
  "a negative limit": {
    schema: { type: "number", minimum: -1 },
    type: "number",
    accepts: [-1],
    rejects: [[-2, "/ must be at least -1"]],
  },
  "no number": { schema: { minimum: "1" }, refuses: "keyword-value at #/minimum" },
});
