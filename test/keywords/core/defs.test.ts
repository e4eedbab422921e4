import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "schemas for reference assert nothing where they stand": {
    schema: { type: "string", $defs: { a: { type: "number" }, b: false } },
    type: "string",
    accepts: ["a"],
  },
  "no schemas": { schema: { $defs: { a: 1 } }, refuses: "keyword-value at #/$defs" },
});
