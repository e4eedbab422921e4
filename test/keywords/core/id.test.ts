import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "references inside are resolved against it": {
    schema: {
      $id: "https://example.com/a/thing",
      type: "object",
      properties: { x: { $ref: "x" } },
      $defs: { x: { $id: "x", type: "string" } },
    },
    accepts: [{ x: "" }],
    rejects: [[{ x: 1 }, "/x must be a string"]],
  },
  "a fragment identifies nothing, with a warning": {
    warns: "identifier-fragment at #/$id",
    schema: { $id: "https://example.com/a#b", type: "string" },
    type: "string",
    accepts: [""],
  },
  "inside const and enum it is a value": {
    schema: { enum: [{ $id: "https://example.com/a" }, { $id: "https://example.com/a" }] },
    accepts: [{ $id: "https://example.com/a" }],
  },
  "no string": { schema: { $id: 1 }, refuses: "keyword-value at #/$id" },
});
