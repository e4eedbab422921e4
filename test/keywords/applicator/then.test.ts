// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "asserts where if holds": {
    schema: {
      type: "object",
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: { properties: { size: { type: "number" } }, required: ["size"] },
    },
    accepts: [{}, { kind: "b" }, { kind: "a", size: 1 }],
    rejects: [
      [{ kind: "a" }, '/ must have the member "size"'],
      [{ kind: "a", size: "" }, "/size must be a number"],
    ],
  },
  "without if it says nothing": { schema: { then: false }, type: "unknown", accepts: [1] },
  false: {
    schema: { if: { type: "string" }, then: false },
    accepts: [1],
    rejects: [["a", "/ must not be there"]],
  },
  "no schema": { schema: { then: 1 }, refuses: "keyword-value at #/then" },
});
