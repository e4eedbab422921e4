import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "the limit itself is valid": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", minimum: 3 },
    doc: "@minimum 3",
    accepts: [3, "a"],
    rejects: [[2.5, "/ must be at least 3"]],
  },
  "unless it is exclusive": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", minimum: 3, exclusiveMinimum: true },
    doc: "@exclusiveMinimum 3",
    accepts: [3.1],
    rejects: [[3, "/ must be greater than 3"]],
  },
  "no number": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", minimum: [] },
    refuses: "keyword-value at #/minimum",
  },
});
