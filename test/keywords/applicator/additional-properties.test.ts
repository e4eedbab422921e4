import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "no further members": {
    schema: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    type: "{ a?: string }",
    accepts: [{}, { a: "x" }, { b: undefined }],
    rejects: [
      [{ b: 1 }, "/ must not have further members"],
      [
        { a: 1, b: 1, c: 1 },
        "/a must be a string",
        "/ must not have further members",
        "/ must not have further members",
      ],
    ],
  },
  "a map": {
    schema: { type: "object", additionalProperties: { type: "number" } },
    type: "{ [key: string]: number }",
    accepts: [{}, { a: 1, b: 2 }],
    rejects: [[{ a: 1, b: "x" }, "/b must be a number"]],
  },
  "a map with members of its own": {
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "number" },
    },
    type: "{ a?: string; [key: string]: string | number | undefined }",
    accepts: [{ a: "x", b: 1 }],
    rejects: [[{ a: 1, b: "x" }, "/a must be a string", "/b must be a number"]],
  },
  "members that a pattern names are none of them": {
    schema: { type: "object", patternProperties: { "^x": { type: "string" } }, additionalProperties: false },
    type: "{ [key: `x${string}`]: string }",
    accepts: [{ x1: "" }],
    rejects: [[{ y: "" }, "/ must not have further members"]],
  },
  "a branch of allOf does not see the members of another": {
    schema: {
      type: "object",
      allOf: [{ properties: { a: { type: "string" } } }],
      properties: { b: { type: "string" } },
      additionalProperties: { type: "number" },
    },
    accepts: [{ b: "x" }],
    rejects: [[{ a: "x" }, "/a must be a number"]],
  },
  "names that every object inherits are no further members when they are declared": {
    schema: { properties: { toString: true, constructor: true }, additionalProperties: false },
    accepts: [{}, { toString: 1, constructor: 1 }],
    rejects: [[{ valueOf: 1 }, "/ must not have further members"]],
  },
  "other instances are left alone": { schema: { additionalProperties: false }, accepts: [[1], "a", null] },
  "true says nothing": { schema: { additionalProperties: true }, type: "unknown", accepts: [{ a: 1 }] },
  "no schema": { schema: { additionalProperties: "no" }, refuses: "keyword-value at #/additionalProperties" },
});
