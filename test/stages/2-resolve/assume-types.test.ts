import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { assumeTypes } from "../../../generator/stages/2-resolve/assume-types.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

/** The type of the schema at a pointer, after types have been assumed. */
function assumedType(schema: JsonValue, pointer = ""): unknown {
  const { graph } = resolveFiles({ "a.json": schema });
  const nodes = [...assumeTypes(graph.nodes, () => true).values()];
  return nodes.find(({ place }) => place.pointer === pointer)?.uses.find(({ word }) => word === "type")
    ?.value;
}

test.each<[string, JsonValue]>([
  ["object", { properties: { a: true } }],
  ["object", { required: ["a"], minProperties: 1 }],
  ["array", { items: true, maxItems: 2 }],
  ["string", { pattern: "^a", minLength: 1 }],
  ["number", { minimum: 1 }],
  ["object", { properties: { a: true }, allOf: [true], description: "Of no type." }],
])("%s is the type of %j", (type, schema) => {
  expect(assumedType(schema)).toEqual([type]);
});

test.each<[string, JsonValue]>([
  ["nothing is said", {}],
  ["keywords are about several types", { properties: { a: true }, minLength: 1 }],
  ["the values are listed", { enum: [1, { a: 1 }], properties: { a: true } }],
  ["there is one value", { const: { a: 1 }, required: ["a"] }],
  ["only others say something", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
])("no type is assumed where %s", (_, schema) => {
  expect(assumedType(schema)).toBeUndefined();
});

test("a type that is there stays, and those of subschemas are assumed by themselves", () => {
  expect(assumedType({ type: "string", properties: { a: true } })).toEqual(["string"]);
  const nested = { type: "object", properties: { a: { items: true } } };
  expect(assumedType(nested, "/properties/a")).toEqual(["array"]);
});

test("keywords come in the order in which they are read otherwise", () => {
  const { graph } = resolveFiles({
    "a.json": { properties: { a: true }, title: "A" },
    "b.json": { type: "object", properties: { a: true }, title: "A" },
  });
  const words = [...assumeTypes(graph.nodes, () => true).values()]
    .filter(({ place }) => place.pointer === "")
    .map(({ uses }) => uses.map(({ word }) => word));
  expect(words[0]).toEqual(words[1]);
});
