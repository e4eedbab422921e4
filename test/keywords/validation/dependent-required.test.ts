import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "one member asks for others": {
    schema: { dependentRequired: { a: ["b", "c"] } },
    accepts: [{}, { b: 1 }, { a: 1, b: 2, c: 3 }],
    rejects: [
      [{ a: 1, b: 2 }, '/ must have the member "c" when it has "a"'],
      [{ a: 1 }, '/ must have the member "b" when it has "a"', '/ must have the member "c" when it has "a"'],
    ],
  },
  "other instances are left alone": { schema: { dependentRequired: { a: ["b"] } }, accepts: [[], "a", 1] },
  "no others": { schema: { dependentRequired: { a: [] } }, accepts: [{ a: 1 }] },
  "names that every object inherits": {
    schema: { dependentRequired: { toString: ["constructor"] } },
    accepts: [{}, JSON.parse('{ "toString": 1, "constructor": 2 }')],
    rejects: [[{ toString: 1 }, '/ must have the member "constructor" when it has "toString"']],
  },
  "no names": { schema: { dependentRequired: { a: "b" } }, refuses: "keyword-value at #/dependentRequired" },
});
