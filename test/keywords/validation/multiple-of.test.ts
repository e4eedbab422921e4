import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "decided in decimal": {
    schema: { multipleOf: 0.01 },
    doc: "@multipleOf 0.01",
    accepts: [0, 0.07, 19.99, 1e308],
    rejects: [[0.075, "/ must be a multiple of 0.01"]],
  },
  "other instances are left alone": { schema: { multipleOf: 2 }, accepts: ["1", null, [], {}, true] },
  "nothing is a multiple of zero": { schema: { multipleOf: 0 }, refuses: "keyword-value at #/multipleOf" },
  "nor of a negative number": { schema: { multipleOf: -1 }, refuses: "keyword-value at #/multipleOf" },
});
