import { expect, test } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import { importPackage, judge } from "../../../support/schema-package.ts";

/** Names that the runtime has as well, that differ in case only, and that local functions of others would have. */
const schemas = {
  Issue: { type: "object", properties: { path: { $ref: "#/components/schemas/Path" } } },
  Path: { type: "string", pattern: "^a" },
  path: { type: "string", pattern: "^b" },
  ValidationError: { type: "object", properties: { of: { $ref: "#/components/schemas/ValidationError" } } },
  Tree: {
    type: "object",
    properties: { a: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
  Tree_a: { type: "array", items: { type: "object", minProperties: 1 } },
  Uuid: { type: "string" },
  Mixed: { type: "object", properties: { id: { type: "string", format: "uuid" } } },
};

async function packageOf(layout: "modules" | "single") {
  const { files } = await generate(
    [{ uri: "file:///api.json", value: { openapi: "3.1.0", components: { schemas } } }],
    { types: { layout }, assurance: "types" },
  );
  return files;
}

test("one module with awkward names compiles and decides as many modules do", async () => {
  const [one, many] = [await packageOf("single"), await packageOf("modules")];
  const [single, modules] = [await importPackage(one), await importPackage(many)];
  const values = [
    "a",
    "b",
    "",
    1,
    { path: "a" },
    { path: "b" },
    { of: { of: {} } },
    { of: 1 },
    [{}],
    { a: [{ a: [] }] },
  ];
  const ids = [{ id: "01234567-89ab-cdef-0123-456789abcdef" }, { id: "x" }];
  for (const name of Object.keys(schemas)) {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    for (const value of [...values, ...ids]) {
      expect([name, value, judge(single, capital, value)]).toEqual([
        name,
        value,
        judge(modules, capital, value),
      ]);
    }
  }
});

test("its order is that of the names, whatever the order of the schemas", async () => {
  const index = (await packageOf("single")).find(({ path }) => path === "src/index.ts")?.text ?? "";
  const types = [...index.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  expect(types).toEqual([...types].sort());
  expect(types.length).toBe(Object.keys(schemas).length);
});
