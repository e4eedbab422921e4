import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "names and schemas in one": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      dependencies: { a: ["b"], c: { properties: { d: { type: "string" } } } },
    },
    accepts: [{}, { a: 1, b: 1 }, { c: 1, d: "" }, [], "a"],
    rejects: [
      [{ a: 1 }, '/ must have the member "b" when it has "a"'],
      [{ c: 1, d: 1 }, "/d must be a string"],
    ],
  },
  "a boolean schema": {
    schema: { $schema: "http://json-schema.org/draft-06/schema#", dependencies: { a: false } },
    rejects: [[{ a: 1 }, "/ must not be there"]],
  },
  "later dialects still read it": {
    schema: { dependencies: { toString: ["b"] } },
    accepts: [{}],
    rejects: [[{ toString: 1 }, '/ must have the member "b" when it has "toString"']],
  },
  "neither names nor schemas": {
    schema: { $schema: "http://json-schema.org/draft-07/schema#", dependencies: { a: "b" } },
    refuses: "keyword-value at #/dependencies",
  },
});
