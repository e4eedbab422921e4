import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a list of strings becomes a union": {
    schema: { enum: ["a", "b"] },
    type: '"a" | "b"',
    accepts: ["a", "b"],
    rejects: [
      ["c", '/ must be one of "a" or "b"'],
      [1, '/ must be one of "a" or "b"'],
    ],
  },
  "values of all types": {
    schema: { enum: [1, "1", true, null, [1], { a: 1 }] },
    type: '"1" | 1 | true | null | [1] | { a: 1 }',
    accepts: [1, "1", true, null, [1], { a: 1 }],
    rejects: [[[true], '/ must be one of 1, "1", true, null, [1] or {"a":1}']],
  },
  "both booleans are the type": { schema: { enum: [true, false] }, type: "boolean", accepts: [true, false] },
  "only values of the adjacent type are left": {
    schema: { type: "string", enum: ["a", 1] },
    type: '"a"',
    accepts: ["a"],
    rejects: [[1, "/ must be a string"]],
  },
  "nothing is left where no value has the adjacent type": {
    schema: { type: "boolean", enum: ["a"] },
    type: "never",
    rejects: [[true, '/ must be "a"']],
  },
  "many values are looked up": {
    schema: { enum: Array.from({ length: 40 }, (_, index) => `v${index}`) },
    accepts: ["v0", "v39"],
    rejects: [
      ["v40", '/ must be one of "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7" or 32 more'],
      ["toString", '/ must be one of "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7" or 32 more'],
    ],
  },
  "many numbers, zero among them in either sign": {
    schema: { enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    accepts: [-0, 9],
    rejects: [["0", "/ must be one of 0, 1, 2, 3, 4, 5, 6, 7 or 2 more"]],
  },
  "names that every object inherits, and __proto__": {
    schema: { enum: ["__proto__", "constructor", "toString"] },
    type: '"__proto__" | "constructor" | "toString"',
    accepts: ["__proto__", "constructor"],
    rejects: [["valueOf", '/ must be one of "__proto__", "constructor" or "toString"']],
  },
  "no values, which nothing is": { schema: { enum: [] }, type: "never", rejects: [[1, "/ must be one of "]] },
  "no list": { schema: { enum: "a" }, refuses: "keyword-value at #/enum" },
});
