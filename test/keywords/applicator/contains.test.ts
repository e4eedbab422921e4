import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "at least one item": {
    schema: { contains: { type: "number", minimum: 5 } },
    accepts: [[5], ["a", 6], "a", {}],
    rejects: [
      [[], "/ must contain at least 1 matching item"],
      [[4, "a"], "/ must contain at least 1 matching item"],
    ],
  },
  "true asks for any item": {
    schema: { contains: true },
    accepts: [[1]],
    rejects: [[[], "/ must contain at least 1 matching item"]],
  },
  "false excludes arrays": {
    schema: { contains: false },
    accepts: ["a"],
    rejects: [[[1], "/ must contain at least 1 matching item"]],
  },
  "items that are objects": {
    schema: { contains: { type: "object", required: ["a"], properties: { a: { const: 1 } } } },
    accepts: [[{ a: 1 }]],
    rejects: [[[{ a: 2 }, {}], "/ must contain at least 1 matching item"]],
  },
  "no schema": { schema: { contains: 1 }, refuses: "keyword-value at #/contains" },
});
