import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "asserts nothing": {
    schema: { $vocabulary: { "https://example.com/vocabulary": true }, type: "string" },
    type: "string",
    accepts: ["a"],
  },
});
