import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "to $ref it is a plain name like any other": {
    schema: {
      type: "object",
      properties: { a: { $ref: "#name" } },
      $defs: { x: { $dynamicAnchor: "name", type: "string" } },
    },
    accepts: [{ a: "" }],
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "no string": { schema: { $dynamicAnchor: 1 }, refuses: "keyword-value at #/$dynamicAnchor" },
});
