// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "what adjacent keywords name is evaluated": {
    schema: {
      type: "object",
      properties: { a: true },
      patternProperties: { "^x": true },
      unevaluatedProperties: false,
    },
    accepts: [{ a: 1, x1: 1 }, { b: undefined }],
    rejects: [[{ b: 1 }, "/ must not have further members"]],
  },
  "what allOf and references name is evaluated, in whatever document": {
    schema: {
      allOf: [{ properties: { a: true } }, { $ref: "other.json" }],
      unevaluatedProperties: false,
    },
    beside: { "other.json": { $ref: "#/$defs/inner", $defs: { inner: { properties: { b: true } } } } },
    accepts: [{ a: 1, b: 1 }, 1],
    rejects: [[{ a: 1, c: 1 }, "/ must not have further members"]],
  },
  "of anyOf and oneOf only the branches that hold count": {
    schema: {
      anyOf: [
        { properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: { type: "string" } }, required: ["b"] },
      ],
      oneOf: [
        { properties: { c: true }, required: ["c"] },
        { properties: { d: true }, required: ["d"] },
      ],
      unevaluatedProperties: false,
    },
    accepts: [
      { a: "", c: 1 },
      { a: "", b: "", d: 1 },
    ],
    rejects: [[{ a: "", b: 1, c: 1 }, "/ must not have further members"]],
  },
  "if, then and else": {
    schema: {
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: { properties: { x: true } },
      else: { properties: { y: true } },
      unevaluatedProperties: false,
    },
    accepts: [{ kind: "a", x: 1 }, { y: 1 }],
    rejects: [
      [{ kind: "a", y: 1 }, "/ must not have further members"],
      [{ kind: "b", y: 1 }, "/ must not have further members"],
      [{ x: 1 }, "/ must not have further members"],
    ],
  },
  "not evaluates nothing": {
    schema: { not: { not: { properties: { a: true }, required: ["a"] } }, unevaluatedProperties: false },
    rejects: [[{ a: 1 }, "/ must not have further members"]],
  },
  "dependentSchemas where the member is there": {
    schema: {
      properties: { a: true },
      dependentSchemas: { a: { properties: { b: true } } },
      unevaluatedProperties: false,
    },
    accepts: [{ a: 1, b: 1 }],
    rejects: [[{ b: 1 }, "/ must not have further members"]],
  },
  "additionalProperties evaluates everything": {
    schema: { allOf: [{ additionalProperties: { type: "number" } }], unevaluatedProperties: false },
    accepts: [{ a: 1 }],
    rejects: [[{ a: "" }, "/a must be a number"]],
  },
  "a nested one evaluates everything, too": {
    schema: { allOf: [{ unevaluatedProperties: { type: "number" } }], unevaluatedProperties: false },
    accepts: [{ a: 1 }],
  },
  "a cousin is not seen": {
    schema: { allOf: [{ properties: { a: true } }, { unevaluatedProperties: false }] },
    rejects: [[{ a: 1 }, "/ must not have further members"]],
  },
  "a schema for what is left": {
    schema: { type: "object", properties: { a: true }, unevaluatedProperties: { type: "number" } },
    accepts: [{ a: "", b: 1 }],
    rejects: [[{ b: "" }, "/b must be a number"]],
  },
  "recursion through members": {
    schema: {
      type: "object",
      allOf: [{ properties: { children: { type: "array", items: { $ref: "#" } } } }],
      properties: { name: { type: "string" } },
      unevaluatedProperties: false,
    },
    accepts: [{ name: "a", children: [{ name: "b" }, {}] }],
    rejects: [[{ children: [{ x: 1 }] }, "/children/0 must not have further members"]],
  },
  "other instances are left alone": { schema: { unevaluatedProperties: false }, accepts: [[1], "a", 1] },
  "names that every object inherits": {
    schema: { properties: { toString: true }, unevaluatedProperties: false },
    accepts: [{}, { toString: 1 }],
    rejects: [[{ constructor: 1 }, "/ must not have further members"]],
  },
  "no schema": { schema: { unevaluatedProperties: 1 }, refuses: "keyword-value at #/unevaluatedProperties" },
});
