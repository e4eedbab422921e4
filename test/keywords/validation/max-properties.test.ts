import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "not too many members": {
    schema: { maxProperties: 1 },
    doc: "@maxProperties 1",
    accepts: [{}, { a: 1 }],
    rejects: [[{ a: 1, b: 2 }, "/ must have at most 1 member"]],
  },
  "other instances are left alone": { schema: { maxProperties: 0 }, accepts: [[1], "a", null] },
  "no number": { schema: { maxProperties: null }, refuses: "keyword-value at #/maxProperties" },
});
