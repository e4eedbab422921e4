import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "exactly one": {
    schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] },
    accepts: [1, 2.5],
    rejects: [
      [3, "/ must match exactly one of the alternatives"],
      [1.5, "/ must be at least 2", "/ must match exactly one of the alternatives"],
    ],
  },
  "types that exclude each other": {
    schema: { oneOf: [{ type: "string" }, { type: "null" }] },
    type: "string | null",
    accepts: ["a", null],
    rejects: [[1, "/ must be a string or null"]],
  },
  "a tagged union": {
    schema: {
      oneOf: [
        {
          type: "object",
          properties: { kind: { const: "a" }, size: { type: "number" } },
          required: ["kind"],
        },
        { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
      ],
    },
    type: '{ kind: "a"; size?: number } | { kind: "b" }',
    accepts: [{ kind: "a", size: 1 }, { kind: "b" }],
    rejects: [[{ kind: "c" }, '/kind must be one of "a" or "b"']],
  },
  references: {
    schema: {
      oneOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/b" }],
      $defs: { a: { type: "string" }, b: { type: "number" } },
    },
    type: "a | b",
    accepts: ["", 1],
  },
  "only true": {
    schema: { oneOf: [true, true] },
    rejects: [[1, "/ must match exactly one of the alternatives"]],
  },
  "no schemas": { schema: { oneOf: {} }, refuses: "keyword-value at #/oneOf" },
});
