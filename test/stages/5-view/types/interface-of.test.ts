import { expect, test } from "vitest";
import type { JsonValue } from "../../../../generator/ir/json.ts";
import { typeCheck } from "../../../conformance/type-program.ts";
import { compileSchemas, runtimeModules } from "../../../support/compile-schemas.ts";
import { typeText } from "../../../support/schema-package.ts";

const text = { type: "string" };
const base = { type: "object", properties: { id: text }, required: ["id"] };

/** What `Thing` is where it demands a `Base` and adds to it; the package compiles whatever it is. */
function thingOn(
  Base: JsonValue,
  added: { readonly [word: string]: JsonValue },
  openObjects: "plain" | "index" = "plain",
): string {
  const schema = { allOf: [{ $ref: "#/$defs/Base" }], type: "object", ...added, $defs: { Base } };
  const { modules } = compileSchemas([schema], {}, { types: { openObjects } });
  expect(typeCheck([...modules, ...runtimeModules])).toEqual([]);
  return typeText(
    modules.map((file) => ({ ...file, path: file.path.replace("/0/", "src/") })),
    "Thing",
  );
}

test.each(["plain", "index"] as const)(
  "members are added to an object type with a name, %s",
  (openObjects) => {
    const index = openObjects === "index" ? "; [key: string]: unknown" : "";
    expect(thingOn(base, { properties: { name: text } }, openObjects)).toBe(
      `Base & { name?: string${index} }`,
    );
  },
);

test("a member that is narrower than that of the base is no member of an interface", () => {
  expect(thingOn(base, { properties: { id: { const: "a" } } })).toBe('Base & { id?: "a" }');
});

test.each([
  ["a map", { type: "object", additionalProperties: { type: "number" } }],
  ["an object without members", { type: "object", additionalProperties: false }],
  ["names of a pattern", { type: "object", patternProperties: { "^n": { type: "number" } } }],
  ["alternatives", { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
])("nothing extends %s", (_, Base) => {
  for (const openObjects of ["plain", "index"] as const)
    expect(thingOn(Base, { properties: { name: text } }, openObjects)).toMatch(/^Base & \{ name\?: string/);
});
