// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { expect, test } from "vitest";
import type { JsonObject } from "../../../../generator/ir/json.ts";
import { convertSchema } from "../../../support/converted-schemas.ts";

const A = { type: "string" } as const;
const B = { type: "number" } as const;

const cases: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ["null beside a type", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["null alone", { type: "null" }, { enum: [null] }],
  [
    "null alone, beside values",
    { type: "null", enum: [1, null] },
    { enum: [1, null], allOf: [{ enum: [null] }] },
  ],
  ["several types", { type: ["string", "number"] }, { anyOf: [A, B] }],
  [
    "several types and null, beside any of",
    { type: ["string", "number", "null"], anyOf: [A] },
    { anyOf: [A], allOf: [{ anyOf: [{ type: "string", nullable: true }, B] }] },
  ],
  ["an array of anything", { type: "array" }, { type: "array", items: {} }],
  ["boolean schemas", { properties: { a: true, b: false } }, { properties: { a: {}, b: { not: {} } } }],
  ["no other members", { additionalProperties: false }, { additionalProperties: false }],
  ["one value", { const: null }, { enum: [null] }],
  ["one value of several", { const: 1, enum: [1, 2] }, { enum: [1, 2], allOf: [{ enum: [1] }] }],
  ["an exclusive bound", { exclusiveMinimum: 1 }, { minimum: 1, exclusiveMinimum: true }],
  [
    "two bounds, the exclusive one narrower",
    { maximum: 2, exclusiveMaximum: 2 },
    { maximum: 2, exclusiveMaximum: true },
  ],
  ["two bounds, the exclusive one wider", { minimum: 2, exclusiveMinimum: 1 }, { minimum: 2 }],
  ["examples", { examples: [1, 2], $comment: "c" }, { example: 1 }],
  ["empty lists", { required: [], enum: [] }, { allOf: [{ not: {} }] }],
  [
    "first items and no more",
    { prefixItems: [A, B], items: false },
    { items: { anyOf: [A, B] }, maxItems: 2 },
  ],
  ["first items and others", { prefixItems: [A], items: B }, { items: { anyOf: [A, B] } }],
  ["first items and anything", { prefixItems: [A] }, {}],
  ["items of a kind", { contains: A, minContains: 2, minItems: 1 }, { minItems: 2 }],
  ["any number of a kind", { contains: A, minContains: 0 }, {}],
  ["names", { propertyNames: A, minProperties: 1 }, { minProperties: 1 }],
  ["patterns of names", { patternProperties: { a: A } }, {}],
  [
    "patterns of names and nothing else",
    { properties: { b: B }, patternProperties: { a: A }, additionalProperties: false },
    { properties: { b: B }, additionalProperties: { anyOf: [A] } },
  ],
  [
    "patterns of names and others",
    { patternProperties: { a: A }, unevaluatedProperties: B },
    { additionalProperties: { anyOf: [A, B] } },
  ],
  [
    "names that need names",
    { dependentRequired: { a: ["b"], c: [] } },
    { allOf: [{ anyOf: [{ not: { required: ["a"] } }, { required: ["b"] }] }] },
  ],
  [
    "names that need schemas",
    { dependentSchemas: { a: A } },
    { allOf: [{ anyOf: [{ not: { type: "object", required: ["a"] } }, A] }] },
  ],
  [
    "if, then and else",
    { if: A, then: { maxLength: 1 }, else: B },
    { allOf: [{ anyOf: [{ not: A }, { maxLength: 1 }] }, { anyOf: [A, B] }] },
  ],
  ["if, where something is lost", { if: { contains: A }, then: A, else: B }, { allOf: [{ anyOf: [A, B] }] }],
  ["not, where something is lost", { not: { patternProperties: { a: A } } }, {}],
  [
    "what is no word of a Schema Object",
    { contentEncoding: "base64", "x-own": 1, foreign: 2 },
    { "x-own": 1 },
  ],
];

test.each(cases)("%s", async (_, schema, expected) => {
  expect((await convertSchema(schema))["openapi-3.0"]).toEqual(expected);
});

test("references are written out", async () => {
  const converted = await convertSchema({ items: { $ref: "other.json" } }, { "other.json": A });
  expect(converted["openapi-3.0"]).toEqual({ items: A });
});

test("there is none of a schema that contains itself", async () => {
  expect(Object.keys(await convertSchema({ items: { $ref: "#" } }))).toEqual(["draft-2020-12", "draft-07"]);
});
