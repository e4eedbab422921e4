import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "changes neither type nor validation": {
    schema: { type: "string", default: "a" },
    type: "string",
    doc: '@default `"a"`',
    accepts: ["b"],
    rejects: [[undefined, "/ must be a string"]],
  },
  "any value, also an invalid one": {
    schema: { type: "string", default: { a: [1] } },
    doc: '@default `{"a":[1]}`',
    accepts: [""],
  },
});
