import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "members whose names match": {
    schema: { type: "object", patternProperties: { "^n": { type: "number" }, s$: { type: "string" } } },
    type: "{ [key: `n${string}`]: number } & { [key: `${string}s`]: string }",
    accepts: [{}, { n: 1, s: "", other: null }],
    rejects: [
      [{ n: "" }, "/n must be a number"],
      [{ ns: null }, "/ns must be a number", "/ns must be a string"],
    ],
  },
  "other instances are left alone": { schema: { patternProperties: { "": false } }, accepts: [[1], "a", 1] },
  "names that must not be there": {
    schema: { patternProperties: { "^_": false, "": true } },
    accepts: [{ a: 1 }],
    rejects: [[{ _a: 1 }, "/_a must not be there"]],
  },
  "read without Unicode where only that works, with a warning": {
    schema: { patternProperties: { "^\\-": { type: "number" } } },
    warns: "pattern-without-unicode at #/patternProperties",
    rejects: [[{ "-a": "" }, "/-a must be a number"]],
  },
  "no regular expression": {
    schema: { patternProperties: { "[": true } },
    refuses: "pattern-unreadable at #/patternProperties",
  },
});
