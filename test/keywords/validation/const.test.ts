import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a primitive value": {
    schema: { const: "a" },
    type: '"a"',
    accepts: ["a"],
    rejects: [
      ["b", '/ must be "a"'],
      [{}, '/ must be "a"'],
    ],
  },
  "zero equals minus zero, and false is no zero": {
    schema: { const: 0 },
    accepts: [0, -0],
    rejects: [[false, "/ must be 0"]],
  },
  "a structured value, whatever the order of members": {
    schema: { const: { a: [1, null], b: {} } },
    type: "{ a: [1, null]; b: { [key: string]: never } }",
    accepts: [{ b: {}, a: [1, null] }],
    rejects: [
      [{ a: [1], b: {} }, '/ must be {"a":[1,null],"b":{}}'],
      [{ a: [1, null] }, '/ must be {"a":[1,null],"b":{}}'],
    ],
  },
  "an empty array": { schema: { const: [] }, type: "[]", accepts: [[]], rejects: [[[1], "/ must be []"]] },
  "a member called __proto__ is a member like any other": {
    schema: { const: JSON.parse('{ "__proto__": 1 }') },
    type: '{ "__proto__": 1 }',
    accepts: [JSON.parse('{ "__proto__": 1 }')],
    rejects: [[{}, '/ must be {"__proto__":1}']],
  },
  null: { schema: { const: null }, type: "null", accepts: [null], rejects: [[undefined, "/ must be null"]] },
});
