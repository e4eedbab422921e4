import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "members by name": {
    schema: { type: "object", properties: { a: { type: "string" }, b: { type: "number" } } },
    type: "{ a?: string; b?: number }",
    accepts: [{}, { a: "" }, { a: "", b: 1, c: true }, { a: undefined }],
    rejects: [[{ a: 1, b: "" }, "/a must be a string", "/b must be a number"]],
  },
  "without a type, other instances are left alone, with a warning": {
    schema: { properties: { a: { type: "string" } } },
    type: "string | number | boolean | null | unknown[] | { a?: string }",
    warns: "type-implied at #/properties",
    accepts: [1, null, [], "a"],
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "a member that must not be there, and one that may be anything": {
    schema: { type: "object", properties: { a: false, b: true } },
    type: "{ a?: never; b?: unknown }",
    accepts: [{}, { b: null }],
    rejects: [[{ a: null }, "/a must not be there"]],
  },
  "names that are no identifiers, in paths and in types": {
    schema: {
      type: "object",
      properties: { "a/b": { type: "string" }, "m~n": { type: "string" }, "q*": { type: "string" } },
    },
    type: '{ "a/b"?: string; "m~n"?: string; "q*"?: string }',
    rejects: [
      [
        { "a/b": 1, "m~n": 1, "q*": 1 },
        "/a~1b must be a string",
        "/m~0n must be a string",
        "/q* must be a string",
      ],
    ],
  },
  "names that every object inherits": {
    schema: {
      type: "object",
      properties: {
        toString: { type: "string" },
        constructor: { type: "string" },
      },
    },
    accepts: [{}, { toString: "a" }],
    rejects: [
      [{ toString: 1, constructor: 2 }, "/toString must be a string", "/constructor must be a string"],
    ],
  },
  "a member called __proto__": {
    schema: JSON.parse('{ "type": "object", "properties": { "__proto__": { "type": "string" } } }'),
    type: '{ "__proto__"?: unknown }',
    accepts: [{}, JSON.parse('{ "__proto__": "a" }')],
    rejects: [[JSON.parse('{ "__proto__": 1 }'), "/__proto__ must be a string"]],
  },
  "members that look alike as constants": {
    schema: {
      type: "object",
      properties: {
        "a-b": { type: "string" },
        a_b: { type: "string" },
        value: { type: "string" },
        if: { type: "string" },
      },
    },
    rejects: [
      [
        { "a-b": 1, a_b: 1, value: 1, if: 1 },
        "/a-b must be a string",
        "/a_b must be a string",
        "/value must be a string",
        "/if must be a string",
      ],
    ],
  },
  "names that would end a comment": {
    schema: {
      type: "object",
      properties: {
        "\u2028throw 1": { type: "array", prefixItems: [{ type: "string" }] },
        "\n*/ throw 2": { type: "array", prefixItems: [{ type: "string" }] },
      },
    },
    accepts: [{}],
    rejects: [[{ "\u2028throw 1": [1] }, "/\u2028throw 1/0 must be a string"]],
  },
  "nested objects": {
    schema: {
      type: "object",
      properties: {
        a: { type: "object", properties: { b: { type: "string", minLength: 1 } }, required: ["b"] },
      },
      required: ["a"],
    },
    type: "{ a: { b: string; } }",
    accepts: [{ a: { b: "x" } }],
    rejects: [
      [{ a: { b: "" } }, "/a/b must be at least 1 character long"],
      [{ a: {} }, '/a must have the member "b"'],
      [{}, '/ must have the member "a"'],
    ],
  },
  "no schemas": { schema: { properties: { a: 1 } }, refuses: "keyword-value at #/properties" },
});
