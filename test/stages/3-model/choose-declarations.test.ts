import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.ts";
import { chooseDeclarations } from "../../../generator/stages/3-model/choose-declarations.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

/** The pointers of what is declared of one document. */
function declared(schema: JsonValue): readonly string[] {
  const { graph } = resolveFiles({ "a.json": schema });
  return [...chooseDeclarations(graph)].map((id) => graph.nodes.get(id)?.place.pointer ?? id).sort();
}

/** Objects in each other, as deep as said. */
function nest(levels: number, innermost: JsonObject = { type: "string" }): JsonObject {
  return levels === 0 ? innermost : { type: "object", properties: { a: nest(levels - 1, innermost) } };
}

test("a document and its definitions are declared, subschemas are not", () => {
  expect(declared({ properties: { a: { type: "object", properties: { b: true } } } })).toEqual([""]);
  expect(declared({ type: "object", $defs: { a: { type: "string" } } })).toEqual(["", "/$defs/a"]);
});

test("the target of a reference is declared, wherever it stands", () => {
  expect(declared({ properties: { a: { type: "string" }, b: { $ref: "#/properties/a" } } })).toEqual([
    "",
    "/properties/a",
  ]);
});

test("the fourth of objects inside of each other has a name, and from there it counts anew", () => {
  const a = "/properties/a";
  expect(declared(nest(3))).toEqual([""]);
  expect(declared(nest(4))).toEqual(["", a.repeat(3)]);
  expect(declared(nest(7))).toEqual(["", a.repeat(3), a.repeat(6)]);
});

test("an object without members is not counted, nor is what holds for the instance itself", () => {
  expect(declared(nest(3, { type: "object" }))).toEqual([""]);
  expect(declared(nest(3, { type: "array", items: { type: "object" } }))).toEqual([""]);
  expect(declared(nest(3, { allOf: [{ properties: { b: true } }] }))).toEqual([""]);
});

test("items, and members by pattern, are parts too", () => {
  const object = { type: "object", properties: { b: true } };
  expect(declared(nest(3, { type: "array", items: object }))).toEqual([
    "",
    `${"/properties/a".repeat(3)}/items`,
  ]);
  expect(declared(nest(3, { patternProperties: { "^x/": object } }))).toEqual([
    "",
    `${"/properties/a".repeat(3)}/patternProperties/^x~1`,
  ]);
});
