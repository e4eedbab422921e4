import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "is a tag": {
    schema: { type: "string", deprecated: true },
    doc: "@deprecated",
    type: "string",
    accepts: [""],
  },
  "false says nothing": { schema: { deprecated: false }, doc: "" },
  "no boolean": { schema: { deprecated: "yes" }, refuses: "keyword-value at #/deprecated" },
});
