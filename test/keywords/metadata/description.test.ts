import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "becomes the comment": {
    schema: { description: "What it is about.", type: "string" },
    type: "string",
    doc: "What it is about.",
    accepts: ["a"],
  },
  "cannot end the comment": { schema: { description: "a */ b" }, type: "unknown", accepts: [1] },
  "no string": { schema: { description: ["a"] }, refuses: "keyword-value at #/description" },
});
