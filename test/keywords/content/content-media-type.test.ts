import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "is never asserted": {
    schema: { type: "string", contentMediaType: "application/json" },
    type: "string",
    accepts: ["{"],
  },
  "no string": { schema: { contentMediaType: {} }, refuses: "keyword-value at #/contentMediaType" },
});
