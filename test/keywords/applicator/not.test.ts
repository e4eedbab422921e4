import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a whole type is taken off": {
    schema: { not: { type: "string" } },
    type: "number | boolean | null | unknown[] | { [key: string]: unknown }",
    accepts: [1, null],
    rejects: [["a", "/ must not match the excluded schema"]],
  },
  "what the type cannot say is left to the validator": {
    schema: { type: "string", not: { minLength: 2 } },
    type: "string",
    accepts: ["a"],
    rejects: [["ab", "/ must not match the excluded schema"]],
  },
  "an integer is not every number": {
    schema: { not: { type: "integer" } },
    type: "unknown",
    accepts: [1.5],
    rejects: [[1, "/ must not match the excluded schema"]],
  },
  "one of two booleans": {
    schema: { type: "boolean", not: { const: true } },
    type: "false",
    accepts: [false],
    rejects: [[true, "/ must not match the excluded schema"]],
  },
  "a value that is not to be": {
    schema: { type: "string", not: { enum: ["a", "b"] } },
    type: "string",
    accepts: ["c"],
    rejects: [["a", "/ must not match the excluded schema"]],
  },
  everything: {
    schema: { not: true },
    type: "never",
    rejects: [[1, "/ must not match the excluded schema"]],
  },
  nothing: { schema: { not: false }, type: "unknown", accepts: [1] },
  twice: {
    schema: { not: { not: { type: "string" } } },
    accepts: ["a"],
    rejects: [[1, "/ must not match the excluded schema"]],
  },
  "a member that is there": {
    schema: { type: "object", not: { required: ["a"] } },
    accepts: [{}],
    rejects: [[{ a: 1 }, "/ must not match the excluded schema"]],
  },
  "no schema": { schema: { not: [] }, refuses: "keyword-value at #/not" },
});
