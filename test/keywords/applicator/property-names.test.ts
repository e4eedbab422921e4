import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "every name is valid": {
    schema: { type: "object", propertyNames: { maxLength: 2 } },
    type: "{ [key: string]: unknown }",
    accepts: [{}, { ab: 1 }],
    rejects: [[{ abc: 1 }, "/ must be at most 2 characters long", "/ must have only valid member names"]],
  },
  "no names at all": {
    schema: { propertyNames: false },
    accepts: [{}, [], "a"],
    rejects: [[{ a: 1 }, "/ must not be there", "/ must have only valid member names"]],
  },
  "true says nothing": { schema: { propertyNames: true }, accepts: [{ a: 1 }] },
  "no schema": { schema: { propertyNames: ["a"] }, refuses: "keyword-value at #/propertyNames" },
});
