import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a schema for objects that have a member": {
    schema: { dependentSchemas: { a: { required: ["b"], properties: { b: { type: "string" } } } } },
    accepts: [{}, { b: 1 }, { a: 1, b: "" }],
    rejects: [
      [{ a: 1 }, '/ must have the member "b"'],
      [{ a: 1, b: 1 }, "/b must be a string"],
    ],
  },
  "a member that excludes everything": {
    schema: { dependentSchemas: { a: false, b: true } },
    accepts: [{ b: 1 }],
    rejects: [[{ a: 1 }, "/ must not be there"]],
  },
  "names that every object inherits": {
    schema: { dependentSchemas: { toString: false } },
    accepts: [{}],
    rejects: [[{ toString: 1 }, "/ must not be there"]],
  },
  "other instances are left alone": { schema: { dependentSchemas: { length: false } }, accepts: ["a", [1]] },
  "no schemas": {
    schema: { dependentSchemas: { a: ["b"] } },
    refuses: "keyword-value at #/dependentSchemas",
  },
});
