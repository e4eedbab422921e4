import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "enough members": {
    schema: { minProperties: 1 },
    doc: "@minProperties 1",
    accepts: [{ a: 1 }, { a: null }],
    rejects: [
      [{}, "/ must have at least 1 member"],
      [{ a: undefined }, "/ must have at least 1 member"],
    ],
  },
  "other instances are left alone": { schema: { minProperties: 1 }, accepts: [[], "", null] },
  "a fraction": { schema: { minProperties: 0.5 }, refuses: "keyword-value at #/minProperties" },
});
