import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "each is a tag": {
    schema: { type: "number", examples: [1, 2] },
    type: "number",
    doc: "@example `1`\n@example `2`",
    accepts: [3],
  },
  "no list": { schema: { examples: 1 }, refuses: "keyword-value at #/examples" },
});
