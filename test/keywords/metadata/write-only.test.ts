import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "changes neither type nor validation": {
    schema: { type: "string", writeOnly: true },
    type: "string",
    doc: "",
    accepts: [""],
  },
  "no boolean": { schema: { writeOnly: null }, refuses: "keyword-value at #/writeOnly" },
});
