// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { expect, test } from "vitest";
import type { JsonObject } from "../../../../generator/ir/json.ts";
import { convertSchema } from "../../../support/converted-schemas.ts";

const A = { type: "string" } as const;
const B = { type: "number" } as const;
const lossy = { contains: A, maxContains: 1 } as const;
const kept = { contains: A } as const;

const cases: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ["first items", { prefixItems: [A], items: B }, { items: [A], additionalItems: B }],
  ["first items alone", { prefixItems: [A] }, { items: [A] }],
  ["names that need names", { dependentRequired: { a: ["b"] } }, { dependencies: { a: ["b"] } }],
  ["names that need schemas", { dependentSchemas: { a: A } }, { dependencies: { a: A } }],
  [
    "names that need both",
    { dependentRequired: { a: ["b"], c: ["d"] }, dependentSchemas: { a: A, c: false } },
    { dependencies: { a: { required: ["b"], allOf: [A] }, c: false } },
  ],
  ["one item of a kind", { contains: A, minContains: 1 }, { contains: A }],
  ["more items of a kind", { contains: A, minContains: 2 }, { contains: A }],
  ["any number of a kind", { contains: A, minContains: 0, maxContains: 3 }, {}],
  [
    "unevaluated members",
    { properties: { a: A }, unevaluatedProperties: false },
    { properties: { a: A }, additionalProperties: false },
  ],
  [
    "unevaluated members beside others",
    { additionalProperties: A, unevaluatedProperties: false },
    { additionalProperties: A },
  ],
  ["unevaluated members in place", { allOf: [A], unevaluatedProperties: false }, { allOf: [A] }],
  ["unevaluated items", { prefixItems: [A], unevaluatedItems: B }, { items: [A], additionalItems: B }],
  ["unevaluated items beside contains", { contains: A, unevaluatedItems: false }, { contains: A }],
  [
    "the schema of contents",
    { contentMediaType: "application/json", contentSchema: A },
    { contentMediaType: "application/json" },
  ],
  ["not of what is lost", { not: lossy }, {}],
  ["not of what is kept", { not: kept }, { not: kept }],
  ["not of not of what is lost", { not: { not: lossy } }, {}],
  ["one of, where something is lost", { oneOf: [lossy, A] }, { anyOf: [kept, A] }],
  ["one of, beside any of", { oneOf: [lossy, A], anyOf: [B] }, { anyOf: [B], allOf: [{ anyOf: [kept, A] }] }],
  ["if, where something is lost", { if: lossy, then: A, else: B }, { allOf: [{ anyOf: [A, B] }] }],
  ["if without else, where something is lost", { if: lossy, then: A }, {}],
  ["if that is kept", { if: A, then: lossy, else: B }, { if: A, then: kept, else: B }],
  [
    "members that are called like keywords",
    { properties: { not: lossy, $defs: A } },
    { properties: { not: kept, $defs: A } },
  ],
  [
    "data",
    { const: { prefixItems: [1] }, default: { minContains: 1 } },
    { const: { prefixItems: [1] }, default: { minContains: 1 } },
  ],
];

test.each(cases)("%s", async (_, schema, expected) => {
  expect((await convertSchema(schema))["draft-07"]).toEqual(expected);
});

test("a schema that contains itself has definitions, and its references stand alone", async () => {
  const tree = { description: "A tree.", properties: { next: { description: "Next.", $ref: "#" } } };
  const converted = {
    description: "A tree.",
    properties: { next: { description: "Next.", allOf: [{ $ref: "#/definitions/Thing" }] } },
  };
  expect((await convertSchema(tree))["draft-07"]).toEqual({
    ...converted,
    definitions: { Thing: converted },
  });
});

test("what is lost in a definition is lost to all who refer to it", async () => {
  const converted = await convertSchema({
    properties: { a: { $ref: "#" }, b: { not: { $ref: "#/$defs/Last" } } },
    $defs: {
      Last: { properties: { a: { $ref: "#/$defs/Middle" } } },
      Middle: { properties: { a: { $ref: "#/$defs/Last" }, b: lossy } },
    },
  });
  expect(converted["draft-07"]?.properties).toEqual({ a: { $ref: "#/definitions/Thing" }, b: {} });
});

test("a boolean schema is an object", async () => {
  expect(await convertSchema(true)).toEqual({ "draft-2020-12": {}, "draft-07": {}, "openapi-3.0": {} });
  expect((await convertSchema(false))["draft-07"]).toEqual({ not: {} });
});
