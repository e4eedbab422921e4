import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a plain name that references find": {
    schema: {
      type: "object",
      properties: { a: { $ref: "#name" } },
      $defs: { x: { $anchor: "name", type: "string" } },
    },
    accepts: [{ a: "" }],
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "it is known only inside its resource": {
    schema: { $ref: "#name", $defs: { x: { $id: "inner", $defs: { y: { $anchor: "name" } } } } },
    refuses: "reference-not-found at #/$ref",
  },
  "no string": { schema: { $anchor: true }, refuses: "keyword-value at #/$anchor" },
});
