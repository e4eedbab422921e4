import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "the schema that a reference leads to": {
    schema: { $ref: "#/$defs/name", $defs: { name: { type: "string" } } },
    type: "name",
    accepts: ["a"],
    rejects: [[1, "/ must be a string"]],
  },
  "other keywords count beside it": {
    schema: { $ref: "#/$defs/name", minLength: 2, $defs: { name: { type: "string" } } },
    accepts: ["ab"],
    rejects: [["a", "/ must be at least 2 characters long"]],
  },
  "another document": {
    schema: { type: "object", properties: { a: { $ref: "other.json#/$defs/x" } } },
    beside: { "other.json": { $defs: { x: { type: "string" } } } },
    type: "{ a?: x }",
    accepts: [{ a: "" }],
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "a list": {
    schema: {
      type: "object",
      properties: { value: { type: "number" }, next: { $ref: "#" } },
      required: ["value"],
    },
    type: "{ value: number; next?: Thing }",
    accepts: [{ value: 1, next: { value: 2 } }],
    rejects: [[{ value: 1, next: { value: 2, next: {} } }, '/next/next must have the member "value"']],
  },
  "a tree": {
    schema: {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#" } } },
      additionalProperties: false,
    },
    type: "{ children?: Thing[] }",
    accepts: [{ children: [{}, { children: [] }] }],
    rejects: [[{ children: [{}, { x: 1 }] }, "/children/1 must not have further members"]],
  },
  "two schemas that lead to each other through members": {
    schema: {
      $ref: "#/$defs/a",
      $defs: {
        a: { type: "object", properties: { b: { $ref: "#/$defs/b" } } },
        b: { type: "object", properties: { a: { $ref: "#/$defs/a" } }, required: ["a"] },
      },
    },
    accepts: [{ b: { a: {} } }],
    rejects: [[{ b: { a: { b: {} } } }, '/b/a/b must have the member "a"']],
  },
  "two schemas that contain each other in place": {
    schema: {
      allOf: [{ $ref: "#/$defs/a" }],
      $defs: {
        a: { type: "object", allOf: [{ $ref: "#/$defs/b" }], required: ["a"] },
        b: { allOf: [{ $ref: "#/$defs/a" }], required: ["b"] },
      },
    },
    accepts: [{ a: 1, b: 1 }],
    rejects: [
      [{ a: 1 }, '/ must have the member "b"'],
      [{ b: 1 }, '/ must have the member "a"'],
    ],
  },
  "a circle through anyOf": {
    schema: {
      anyOf: [{ type: "string" }, { $ref: "#/$defs/a" }],
      $defs: { a: { anyOf: [{ type: "number" }, { $ref: "#" }] } },
    },
    accepts: ["a", 1],
  },
  "a circle through unevaluatedProperties": {
    schema: {
      type: "object",
      anyOf: [{ $ref: "#/$defs/a" }, { properties: { c: true } }],
      unevaluatedProperties: false,
      $defs: { a: { allOf: [{ $ref: "#" }], properties: { a: true }, required: ["a"] } },
    },
    accepts: [{ c: 1 }],
    rejects: [[{ d: 1 }, "/ must not have further members"]],
  },
  "a boolean schema": {
    schema: { $ref: "#/$defs/no", $defs: { no: false } },
    rejects: [[1, "/ must not be there"]],
  },
  "type guards of other schemas do not get in the way of further keywords": {
    schema: {
      $ref: "#/$defs/a",
      oneOf: [{ $ref: "#/$defs/a" }, { required: ["x"] }],
      anyOf: [{ required: ["y"] }, { minProperties: 1 }],
      unevaluatedProperties: { type: "number" },
      $defs: { a: { properties: { a: { type: "string" } }, minProperties: 0 } },
    },
    accepts: [{ a: "" }, { a: "", z: 1 }],
    rejects: [[{ z: "" }, "/z must be a number"]],
  },
  "nothing there": { schema: { $ref: "#/$defs/none" }, refuses: "reference-not-found at #/$ref" },
  "only references in a circle": {
    schema: { $ref: "#/$defs/a", $defs: { a: { $ref: "#" } } },
    refuses: "reference-cycle at #/$ref",
  },
  "no string": { schema: { $ref: 1 }, refuses: "keyword-value at #/$ref" },
  "in draft 7 a description beside it is kept, and everything else is ignored": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      $ref: "#/definitions/x",
      description: "Text.",
      minLength: 5,
      definitions: { x: { type: "string" } },
    },
    type: "x",
    doc: "Text.",
    accepts: ["a"],
    rejects: [[1, "/ must be a string"]],
  },
});
