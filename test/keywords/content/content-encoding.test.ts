import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "is never asserted": {
    schema: { type: "string", contentEncoding: "base64" },
    type: "string",
    accepts: ["%"],
  },
  "no string": { schema: { contentEncoding: 64 }, refuses: "keyword-value at #/contentEncoding" },
});
