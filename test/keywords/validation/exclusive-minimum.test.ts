import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a number is above": {
    schema: { exclusiveMinimum: 0 },
    doc: "@exclusiveMinimum 0",
    accepts: [0.1],
    rejects: [
      [0, "/ must be greater than 0"],
      [-0, "/ must be greater than 0"],
    ],
  },
  "other instances are left alone": { schema: { exclusiveMinimum: 1 }, accepts: ["", null, [], {}] },
  "a switch, as in draft 4": {
    schema: { exclusiveMinimum: true },
    refuses: "keyword-value at #/exclusiveMinimum",
  },
});
