import { keywordCases } from "../../support/keyword-cases.ts";

const json = { contentMediaType: "application/json" };
const point = { type: "object", properties: { x: { type: "number" } }, required: ["x"] };

keywordCases({
  "is an annotation": {
    schema: { type: "string", ...json, contentSchema: { type: "object" } },
    type: "string",
    accepts: ["[]"],
  },
  "is asserted for users who want that; paths go on inside the content": {
    schema: { type: "string", ...json, contentSchema: point },
    settings: { content: "assert" },
    type: "string",
    accepts: ['{"x":1}'],
    rejects: [
      ['{"x":"1"}', "/x must be a number"],
      ["[]", "/ must be an object"],
      ["{", "/ must hold JSON"],
    ],
  },
  "is about what is encoded": {
    schema: { properties: { a: { ...json, contentEncoding: "base64", contentSchema: point } } },
    settings: { content: "assert" },
    accepts: [{ a: "eyJ4IjoxfQ==" }, { a: 1 }, {}],
    rejects: [
      [{ a: "e30=" }, '/a must have the member "x"'],
      [{ a: "{}" }, "/a must be encoded in base64"],
    ],
  },
  "may lead to a declaration": {
    schema: { $defs: { Point: point }, ...json, contentSchema: { $ref: "#/$defs/Point" } },
    settings: { content: "assert" },
    accepts: ['{"x":1}'],
    rejects: [["{}", '/ must have the member "x"']],
  },
  "may lead to the schema itself: content within content": {
    schema: { ...json, contentSchema: { type: "array", items: { $ref: "#" } } },
    settings: { content: "assert" },
    accepts: ["[]", "[1]", '["[]"]', '["[\\"[]\\"]"]'],
    rejects: [
      ['["{"]', "/0 must hold JSON"],
      ['["{}"]', "/0 must be an array"],
    ],
  },
  "null is a value like any other": {
    schema: { ...json, contentSchema: { not: { type: "null" } } },
    settings: { content: "assert" },
    accepts: ["0", "false"],
    rejects: [["null", "/ must not match the excluded schema"]],
  },
  "stands beside other assertions on strings": {
    schema: { type: ["string", "object"], maxLength: 9, ...json, contentSchema: point, required: ["y"] },
    settings: { content: "assert" },
    accepts: ['{"x":1}', { y: 1 }],
    rejects: [['{"x":1    }', "/ must be at most 9 characters long"]],
  },
  "is an annotation where the media type is missing or not known": {
    schema: { allOf: [{ contentSchema: point }, { contentSchema: point, contentMediaType: "text/plain" }] },
    settings: { content: "assert" },
    accepts: ["[]"],
  },
  "no schema": { schema: { contentSchema: "a" }, refuses: "keyword-value at #/contentSchema" },
});
