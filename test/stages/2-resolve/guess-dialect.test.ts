import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { guessDialect } from "../../../generator/stages/2-resolve/guess-dialect.ts";

test.each<[string, JsonValue]>([
  ["2020-12", { type: "object", properties: { a: { items: { type: "string" } } } }],
  ["2020-12", { prefixItems: [{ type: "string" }], items: false }],
  ["2020-12", { exclusiveMinimum: 1 }],
  ["2020-12", true],
  ["draft 7", { properties: { a: { items: [{ type: "string" }] } } }],
  ["draft 7", { items: [true, {}] }],
  ["draft 4", { properties: { a: { minimum: 1, exclusiveMinimum: true } } }],
  ["draft 4", { items: [{ maximum: 1, exclusiveMaximum: false }] }],
])("%s reads %j", (name, document) => {
  expect(guessDialect(document).name).toBe(name);
});

test.each<[string, JsonValue]>([
  ["an instance", { const: { items: [{}] }, enum: [{ items: [{}] }], examples: [{ items: [{}] }] }],
  ["an empty list", { items: [] }],
  ["a list of what is no schema", { items: ["a", 1] }],
  [
    "a schema with a dialect of its own",
    { $defs: { a: { $schema: "http://json-schema.org/draft-07/schema#", items: [{}] } } },
  ],
  ["a switch without a bound", { exclusiveMinimum: true }],
])("%s says nothing", (_, document) => {
  expect(guessDialect(document).name).toBe("2020-12");
});
