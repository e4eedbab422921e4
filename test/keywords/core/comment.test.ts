import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "never shown and never asserted": {
    schema: { type: "string", $comment: "Internal." },
    type: "string",
    doc: "",
    accepts: ["a"],
  },
  "no string": { schema: { $comment: {} }, refuses: "keyword-value at #/$comment" },
});
