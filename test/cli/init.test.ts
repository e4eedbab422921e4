import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readTree, schemapress } from "../support/command.ts";

const pet = { title: "Pet", type: "object", properties: { name: { type: "string" } } };

test("a project gets a configuration, a script and a package, and hears what comes next", () => {
  const folder = projectFolder({
    "package.json": '{\n\t"name": "shop",\n\t"scripts": { "test": "x" }\n}',
    "schemas/pet.json": pet,
    "tsconfig.json": {},
  });
  const { code, out, err } = schemapress(folder, "init");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("1 schema → ");
  expect(err).toContain("npm install --save-dev schemapress");
  expect(err).toContain("npm run generate");
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  expect(text("package.json")).toBe(
    '{\n\t"name": "shop",\n\t"scripts": { "test": "x", "generate": "schemapress generate" }\n}',
  );
  expect(JSON.parse(text("schemapress.config.json"))).toMatchObject({
    inputs: ["schemas"],
    out: "generated",
  });
  expect(existsSync(join(folder, "node_modules"))).toBe(false);
  expect(schemapress(folder, "generate", "--check")).toMatchObject({ code: 0, out: "" });
});

test("--from says what to generate from, --typescript in what the configuration is written", () => {
  const folder = projectFolder({ "a/pet.json": pet, "b/cat.json": { ...pet, title: "Cat" } });
  const { code } = schemapress(folder, "init", "--from", "b", "--typescript", "--yes");
  expect(code).toBe(0);
  expect(existsSync(join(folder, "generated/src/Cat.ts"))).toBe(true);
  expect(existsSync(join(folder, "generated/src/Pet.ts"))).toBe(false);
  expect(existsSync(join(folder, "package.json"))).toBe(false);
  expect(readFileSync(join(folder, "schemapress.config.ts"), "utf8")).toContain('inputs: ["b"],');
  expect(schemapress(folder, "generate", "--check")).toMatchObject({ code: 0 });
});

test.each([
  [
    "a configuration that is there",
    { "schemapress.config.yaml": "out: a\n" },
    5,
    "There is a configuration already",
  ],
  ["a package.json that is broken", { "package.json": '{ "name": ' }, 4, "package.json cannot be read"],
  ["scripts that are none", { "package.json": '{ "scripts": [] }' }, 4, "package.json cannot be read"],
  [
    "a schema with a mistake",
    { "schemas/bad.json": { type: "strng", properties: {}, $defs: {} } },
    4,
    "schemas/bad.json:2:11",
  ],
] as const)("%s is told of, and nothing is written", (_, files, expected, text) => {
  const folder = projectFolder({ "schemas/pet.json": pet, "package.json": {}, ...files });
  const before = readTree(folder);
  const { code, err } = schemapress(folder, "init");
  expect(code).toBe(expected);
  expect(err).toContain(text);
  expect(readTree(folder)).toEqual(before);
});

test("so is a project with nothing to generate from", () => {
  const nothing = schemapress(projectFolder({ "package.json": {} }), "init");
  expect(nothing.code).toBe(4);
  expect(nothing.err).toContain("No JSON Schema and no OpenAPI document was found in this folder.");
  for (const from of ["nowhere", "../elsewhere"]) {
    const { code, err } = schemapress(projectFolder({ "schemas/pet.json": pet }), "init", "--from", from);
    expect(code).toBe(4);
    expect(err).toContain(`No schema file matches ${from}.`);
  }
});

test("a folder with files of others is not generated into", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "generated/mine.txt": "mine" });
  expect(schemapress(folder, "init").code).toBe(0);
  expect(readFileSync(join(folder, "generated/mine.txt"), "utf8")).toBe("mine");
  expect(existsSync(join(folder, "generated-2/src/Pet.ts"))).toBe(true);
});
