import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "members that must be there": {
    schema: { type: "object", properties: { a: { type: "string" } }, required: ["a", "b"] },
    type: "{ a: string; b: unknown }",
    accepts: [{ a: "", b: null }],
    rejects: [
      [{}, '/ must have the member "a"', '/ must have the member "b"'],
      [{ b: 1 }, '/ must have the member "a"'],
      [{ a: undefined, b: 1 }, '/ must have the member "a"'],
    ],
  },
  "without a type, other instances are left alone": {
    schema: { required: ["a"] },
    type: "string | number | boolean | null | unknown[] | { a: unknown }",
    accepts: [1, null, []],
    rejects: [[{}, '/ must have the member "a"']],
  },
  "names that every object inherits": {
    schema: { type: "object", required: ["toString", "constructor", "hasOwnProperty", "__proto__"] },
    type: '{ toString: unknown; constructor: unknown; hasOwnProperty: unknown; "__proto__": unknown }',
    accepts: [JSON.parse('{ "toString": 1, "constructor": 2, "hasOwnProperty": 3, "__proto__": 4 }')],
    rejects: [
      [
        {},
        '/ must have the member "toString"',
        '/ must have the member "constructor"',
        '/ must have the member "hasOwnProperty"',
        '/ must have the member "__proto__"',
      ],
    ],
  },
  "names that are no identifiers": {
    schema: { type: "object", required: ["a*b", "c d", "é", ""] },
    type: '{ "a*b": unknown; "c d": unknown; é: unknown; "": unknown }',
    accepts: [{ "a*b": 1, "c d": 2, é: 3, "": 4 }],
  },
  "no names": { schema: { required: [] }, type: "unknown", accepts: [{}] },
  "a boolean, as in draft 3": { schema: { required: true }, refuses: "keyword-value at #/required" },
});
