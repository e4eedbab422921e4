import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "selects the dialect": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "array",
      items: [{ type: "string" }],
    },
    type: "[string?, ...unknown[]]",
    accepts: [["a", 1]],
    rejects: [[[1], "/0 must be a string"]],
  },
  "a dialect is known by https, too": {
    schema: { $schema: "https://json-schema.org/draft-04/schema", minimum: 1, exclusiveMinimum: true },
    rejects: [[1, "/ must be greater than 1"]],
  },
  "an unknown dialect": {
    schema: { $schema: "https://example.com/dialect" },
    refuses: "dialect-unknown at #/$schema",
  },
  "no string": { schema: { $schema: 1 }, refuses: "keyword-value at #/$schema" },
});
