import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "alone it says nothing": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", exclusiveMinimum: true },
    type: "unknown",
    accepts: [-100],
  },
  "a number, as in later drafts": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", exclusiveMinimum: 1 },
    refuses: "keyword-value at #/exclusiveMinimum",
  },
});
