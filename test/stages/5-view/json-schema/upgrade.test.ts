// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { expect, test } from "vitest";
import type { JsonObject } from "../../../../generator/ir/json.ts";
import { convertSchema, type dialects, inDialect } from "../../../support/converted-schemas.ts";

const A = { type: "string" } as const;
const B = { type: "number" } as const;

const cases: readonly (readonly [string, keyof typeof dialects, JsonObject, JsonObject])[] = [
  ["a switch of a bound", "draft04", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ["a switch that is off", "draft04", { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ["definitions", "draft07", { definitions: { A }, items: A }, { items: A }],
  ["an array of items", "draft07", { items: [A, B] }, { prefixItems: [A, B] }],
  ["additional items", "2019-09", { items: [A], additionalItems: B }, { prefixItems: [A], items: B }],
  ["additional items of nothing", "draft07", { items: A, additionalItems: B }, { items: A }],
  [
    "dependencies of both kinds",
    "draft07",
    { dependencies: { a: ["b"], c: A } },
    { dependentRequired: { a: ["b"] }, dependentSchemas: { c: A } },
  ],
  ["nullable", "openapi30", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["nullable without a type", "openapi30", { nullable: true, maxLength: 1 }, { maxLength: 1 }],
  ["an example", "openapi30", { example: 1, discriminator: { propertyName: "a" } }, { examples: [1] }],
  [
    "keywords of later drafts",
    "draft04",
    { const: 1, contains: A, if: A, then: B, minimum: 1 },
    { minimum: 1 },
  ],
  [
    "keywords of earlier drafts",
    "2020-12",
    { additionalItems: A, nullable: true, maximum: 1 },
    { maximum: 1 },
  ],
  ["boolean schemas", "draft06", { items: false, not: true }, { items: false, not: true }],
  [
    "contains, which evaluated nothing",
    "2019-09",
    { contains: A, maxContains: 2, unevaluatedItems: B },
    { unevaluatedItems: B, allOf: [{ not: { not: { contains: A, maxContains: 2 } } }] },
  ],
  ["what nobody knows", "2020-12", { "x-order": [1], minLength: 1 }, { "x-order": [1], minLength: 1 }],
];

test.each(cases)("%s of %s as 2020-12", async (_, dialect, schema, expected) => {
  const converted = await convertSchema(inDialect(dialect, schema));
  expect(converted["draft-2020-12"]).toEqual(expected);
});

test("each schema is brought from its own dialect", async () => {
  const old = inDialect("draft04", { minimum: 1, exclusiveMinimum: true, const: 3 });
  const converted = await convertSchema(
    inDialect("2020-12", { properties: { old: { $ref: "old.json" } }, const: { old: 2 } }),
    { "old.json": old },
  );
  expect(converted["draft-2020-12"]).toEqual({
    properties: { old: { exclusiveMinimum: 1 } },
    const: { old: 2 },
  });
});
