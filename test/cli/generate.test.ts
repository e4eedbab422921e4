import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readTree, schemapress, startSchemapress, writeFiles } from "../support/command.ts";

const pet = {
  title: "Pet",
  type: "object",
  properties: { name: { $ref: "#/$defs/Name" } },
  $defs: { Name: { type: "string", minLength: 1 } },
};

test("a folder of schemas becomes a package", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  const { code, out, err } = schemapress(folder, "generate");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toMatch(/^1 schema → \d+ files \(\d+ changed\) in \d+\.\d s\n$/);
  const paths = Object.keys(readTree(join(folder, "generated"))).filter((path) => !path.includes("runtime"));
  expect(paths.sort()).toEqual([
    "API.md",
    "README.md",
    "dist/Name.d.ts",
    "dist/Name.js",
    "dist/Pet.d.ts",
    "dist/Pet.js",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/json-schema/Name.d.ts",
    "dist/json-schema/Name.js",
    "dist/json-schema/Pet.d.ts",
    "dist/json-schema/Pet.js",
    "dist/json-schema/index.d.ts",
    "dist/json-schema/index.js",
    "docs/Name.md",
    "docs/Pet.md",
    "docs/index.md",
    "manifest.json",
    "package.json",
    "schemas/Name.json",
    "schemas/Pet.json",
    "src/Name.ts",
    "src/Pet.ts",
    "src/index.ts",
    "src/json-schema/Name.ts",
    "src/json-schema/Pet.ts",
    "src/json-schema/index.ts",
  ]);
});

test("YAML schemas, OpenAPI documents, globs and paths are inputs too", () => {
  const folder = projectFolder({
    "a/one.yaml": "title: One\ntype: string\n",
    "a/deep/two.yml": "title: Two\ntype: integer\n",
    "api.json": { openapi: "3.0.3", components: { schemas: { Three: { type: "string", nullable: true } } } },
    "api31.yaml": "openapi: 3.1.0\ncomponents:\n  schemas:\n    Four: { type: [string, 'null'] }\n",
  });
  const { code } = schemapress(
    folder,
    "generate",
    "a/**/*.{yaml,yml}",
    "api.json",
    "./api31.yaml",
    "--out",
    "pkg/x",
  );
  expect(code).toBe(0);
  const tree = readTree(join(folder, "pkg/x"));
  expect(tree["src/Three.ts"]).toContain("export type Three = string | null;");
  expect(tree["src/Four.ts"]).toContain("export type Four = string | null;");
  expect(Object.keys(tree).filter((path) => /^src\/\w+\.ts$/.test(path))).toHaveLength(5);
});

test("a second run writes nothing, and unchanged files keep their modification time", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "node_modules/.keep": "" });
  schemapress(folder, "generate");
  const before = statSync(join(folder, "generated/src/Pet.ts"));
  for (const flags of [[], ["--no-cache"]]) {
    expect(schemapress(folder, "generate", ...flags).err).toContain("(0 changed)");
    const after = statSync(join(folder, "generated/src/Pet.ts"));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  }
  writeFiles(folder, { "schemas/cat.json": { type: "string" } });
  expect(schemapress(folder, "generate").err).toMatch(/\(\d+ changed\)/);
  expect(statSync(join(folder, "generated/src/Pet.ts")).mtimeMs).toBe(before.mtimeMs);
});

test("files of declarations that are gone are removed, and files that are not ours stay", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "schemas/cat.json": { type: "string" } });
  schemapress(folder, "generate");
  writeFiles(folder, { "generated/notes.txt": "mine" });
  rmSync(join(folder, "schemas/cat.json"));
  expect(schemapress(folder, "generate").code).toBe(0);
  const tree = readTree(join(folder, "generated"));
  expect(Object.keys(tree).filter((path) => path.includes("Cat"))).toEqual([]);
  expect(tree["notes.txt"]).toBe("mine");
});

test("a file that is not ours is not overwritten", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "generated/README.md": "mine" });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toContain("README.md exists and was not written by schemapress.");
  expect(readTree(join(folder, "generated"))).toEqual({ "README.md": "mine" });
});

test("generate overwrites what was edited by hand, and says so", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  schemapress(folder, "generate");
  const before = readTree(join(folder, "generated"));
  writeFiles(folder, { "generated/docs/Name.md": "My own words.\n" });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(0);
  expect(err).toContain("edited by hand, and overwritten: generated/docs/Name.md\n");
  expect(readTree(join(folder, "generated"))).toEqual(before);
  expect(schemapress(folder, "generate").err).not.toContain("edited");
});

test("two runs at once write one after the other", async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `schemas/s${index}.json`,
      { type: "object", title: `S${index}` },
    ]),
  );
  const folder = projectFolder(schemas);
  const runs = await Promise.all([1, 2, 3].map(() => startSchemapress(folder, "generate").ended));
  expect(runs).toEqual([0, 0, 0]);
  expect(schemapress(folder, "generate", "--check").code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["generated", "schemas"]);
});

test("the same input gives the same bytes, in any order and in any folder", () => {
  const files = {
    "schemas/pet.json": pet,
    "schemas/cat.json": { title: "Cat", allOf: [{ $ref: "pet.json" }] },
  };
  const trees = [files, Object.fromEntries(Object.entries(files).reverse())].map((each) => {
    const folder = projectFolder(each);
    schemapress(folder, "generate");
    return readTree(join(folder, "generated"));
  });
  expect(trees[0]).toEqual(trees[1]);
  const [text = ""] = [Object.values(trees[0] ?? {}).join("\n")];
  expect(text).not.toMatch(/\/tmp\/|\/work\/|schemapress-\w{6}\//);
});

test("--verify type-checks what was generated", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  expect(schemapress(folder, "generate", "--verify").code).toBe(0);
});

test("references that were recovered are summed up in one line, and listed by --verbose", () => {
  const folder = projectFolder({
    "schemas/a.json": { properties: { b: { $ref: "#/components/schemas/Bee" } }, type: "object" },
    "schemas/b.json": { title: "Bee", type: "string" },
  });
  expect(schemapress(folder, "generate").err).toContain(
    "1 reference led nowhere and was found by name (--verbose lists them)\n",
  );
  const { err } = schemapress(folder, "generate", "--verbose", "--no-cache");
  expect(err).toContain("schemas/a.json:4:15  info  reference-recovered");
  expect(err).toContain("#/components/schemas/Bee was found as file:///schemas/b.json#, by title.");
});

test("an empty folder named by mistake is an error, and nothing is written", () => {
  const folder = projectFolder();
  mkdirSync(join(folder, "schemas"));
  const { code, err } = schemapress(folder, "generate", "schema");
  expect(code).toBe(4);
  expect(err).toContain("No schema file matches schema.");
  expect(() => statSync(join(folder, "generated"))).toThrow();
});

test("an error leaves the previous output whole", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  schemapress(folder, "generate");
  const before = readTree(join(folder, "generated"));
  writeFileSync(join(folder, "schemas/pet.json"), '{ "type": "object", }');
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toContain("schemas/pet.json:1:21  error  syntax-error");
  expect(readTree(join(folder, "generated"))).toEqual(before);
});
