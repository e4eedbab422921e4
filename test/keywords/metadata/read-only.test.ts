import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "changes neither type nor validation": {
    schema: { type: "string", readOnly: true },
    type: "string",
    doc: "@readonly",
    accepts: [""],
  },
  "no boolean": { schema: { readOnly: 1 }, refuses: "keyword-value at #/readOnly" },
});
