import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "every schema": {
    schema: { allOf: [{ type: "string" }, { minLength: 2 }] },
    type: "string",
    accepts: ["ab"],
    rejects: [
      ["a", "/ must be at least 2 characters long"],
      [1, "/ must be a string"],
    ],
  },
  "objects grow together": {
    schema: {
      allOf: [
        { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
        { type: "object", properties: { b: { type: "number" } } },
      ],
    },
    type: "{ a: string; b?: number }",
    accepts: [{ a: "" }],
    rejects: [[{ b: "" }, '/ must have the member "a"', "/b must be a number"]],
  },
  "a reference with a description is the reference": {
    schema: {
      allOf: [{ $ref: "#/$defs/name" }, { description: "Who." }],
      $defs: { name: { type: "string" } },
    },
    type: "name",
    doc: "Who.",
    accepts: ["a"],
    rejects: [[1, "/ must be a string"]],
  },
  "schemas that exclude each other": {
    schema: { allOf: [{ type: "string" }, { type: "number" }] },
    type: "never",
    rejects: [
      ["a", "/ must be a number"],
      [true, "/ must be a string", "/ must be a number"],
    ],
  },
  false: { schema: { allOf: [true, false] }, type: "never", rejects: [[1, "/ must not be there"]] },
  "itself, which adds nothing": {
    schema: { type: "object", allOf: [{ $ref: "#" }], properties: { a: { type: "string" } } },
    type: "{ a?: string }",
    accepts: [{ a: "" }],
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "no schemas": { schema: { allOf: [] }, refuses: "keyword-value at #/allOf" },
});
