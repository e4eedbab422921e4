import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "alone it says nothing": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", exclusiveMaximum: true },
    type: "unknown",
    accepts: [100],
  },
  "a number, as in later drafts": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", exclusiveMaximum: 1 },
    refuses: "keyword-value at #/exclusiveMaximum",
  },
});
