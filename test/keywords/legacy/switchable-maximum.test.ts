import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "the limit itself is valid": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", maximum: 3, exclusiveMaximum: false },
    doc: "@maximum 3",
    accepts: [3, "a"],
    rejects: [[3.5, "/ must be at most 3"]],
  },
  "unless it is exclusive": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", maximum: 3, exclusiveMaximum: true },
    doc: "@exclusiveMaximum 3",
    accepts: [2.9],
    rejects: [[3, "/ must be less than 3"]],
  },
  "no number": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", maximum: "3" },
    refuses: "keyword-value at #/maximum",
  },
});
