import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "is never asserted": {
    schema: { type: "string", contentMediaType: "application/json", contentSchema: { type: "object" } },
    type: "string",
    accepts: ["[]"],
  },
  "no schema": { schema: { contentSchema: "a" }, refuses: "keyword-value at #/contentSchema" },
});
