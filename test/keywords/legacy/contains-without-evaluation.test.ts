import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "at least one item": {
    schema: {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      contains: { type: "string" },
      maxContains: 1,
    },
    accepts: [["a", 1]],
    rejects: [[["a", "b"], "/ must contain exactly 1 matching item"]],
  },
  "it evaluates no items": {
    schema: {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      contains: { type: "string" },
      unevaluatedItems: { type: "number" },
    },
    rejects: [[["a", 1], "/0 must be a number"]],
  },
});
