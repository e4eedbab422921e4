import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a number is below": {
    schema: { exclusiveMaximum: 3 },
    doc: "@exclusiveMaximum 3",
    accepts: [2.9],
    rejects: [[3, "/ must be less than 3"]],
  },
  "other instances are left alone": { schema: { exclusiveMaximum: 1 }, accepts: ["22", null, [1, 2], {}] },
  "a switch, as in draft 4": {
    schema: { exclusiveMaximum: true },
    refuses: "keyword-value at #/exclusiveMaximum",
  },
});
