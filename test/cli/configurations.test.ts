import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, projectFolder, readTree, root, schemapress } from "../support/command.ts";

const pet = { title: "Pet", type: "object", properties: { kind: { enum: ["cat"] } } };

/** What a run says of a configuration that is wrong. */
function refused(files: Readonly<Record<string, unknown>>, ...words: readonly string[]): string {
  const folder = projectFolder({ "schemas/pet.json": pet, ...files });
  const before = readTree(folder);
  const { code, out, err } = schemapress(folder, "generate", ...words);
  expect({ code, out }).toEqual({ code: 5, out: "" });
  expect(err).not.toMatch(/node_modules|\n {4}at /);
  expect(err).not.toContain(folder);
  expect(readTree(folder)).toEqual(before);
  return err;
}

test.each([
  [
    "ts",
    'import { out } from "./parts/out";\nconst config: { out: string } = { out };\nexport default config;\n',
  ],
  [
    "mts",
    'import { defineConfig } from "schemapress/config";\nexport default defineConfig({ out: "pets" });\n',
  ],
  ["js", 'module.exports = { out: "pets" };\n'],
  ["mjs", 'export default { out: "pets" };\n'],
  ["json", { $schema: "./node_modules/schemapress/config.schema.json", out: "pets" }],
  ["jsonc", '{\n  // where\n  "out": "pets", /* there */\n}\n'],
  ["yaml", "# where\nout: pets\n"],
  ["yml", "out: pets\n"],
])("a configuration in .%s is read, and nothing of ours is left beside it", (ending, text) => {
  const folder = projectFolder({
    "schemas/pet.json": pet,
    "parts/out.ts": 'export const out: string = "pets";\n',
    [`schemapress.config.${ending}`]: text,
  });
  expect(schemapress(folder, "generate")).toMatchObject({ code: 0 });
  const outside = Object.keys(readTree(folder)).filter((path) => !path.startsWith("pets/"));
  expect(outside).toEqual(["parts/out.ts", `schemapress.config.${ending}`, "schemas/pet.json"].sort());
  expect(existsSync(join(folder, "pets/src/Pet.ts"))).toBe(true);
});

test("a configuration is found upward, and its paths are seen from its folder; those of arguments from here", () => {
  const folder = projectFolder({
    "package.json": { name: "app", schemapress: { inputs: ["models"], out: "types" } },
    "models/pet.json": pet,
    "models/wild/cat.json": { title: "Cat", type: "object" },
  });
  expect(schemapress(join(folder, "models/wild"), "generate")).toMatchObject({ code: 0 });
  expect(Object.keys(readTree(folder, "types/src"))).toContain("types/src/Pet.ts");
  expect(schemapress(join(folder, "models/wild"), "generate", "cat.json", "--out", "here")).toMatchObject({
    code: 0,
  });
  expect(existsSync(join(folder, "models/wild/here/src/Cat.ts"))).toBe(true);
  expect(existsSync(join(folder, "models/wild/here/src/Pet.ts"))).toBe(false);
});

test("a configuration that is named has its paths seen from its folder, too", () => {
  const folder = projectFolder({
    "api/config.json": { inputs: ["models"] },
    "api/models/pet.json": pet,
  });
  expect(schemapress(folder, "generate", "--config", "api/config.json")).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, "api/generated/src/Pet.ts"))).toBe(true);
});

test.each([
  ["json", '{\n  "out": "a",\n}\n', "schemapress.config.json:3:1  error  syntax-error"],
  ["jsonc", '{\n  // a\n  "out" "a"\n}\n', "schemapress.config.jsonc:3:9  error  syntax-error"],
  ["yaml", "out: [a\n", "schemapress.config.yaml:2:1  error  syntax-error"],
  [
    "ts",
    'export default {\n  inputs: ["a"\n  out: "b",\n};\n',
    "schemapress.config.ts:3:3  error  config-invalid",
  ],
  [
    "mjs",
    'export default {\n  inputs: ["a"\n  out: "b",\n};\n',
    "schemapress.config.mjs:3:3  error  config-invalid",
  ],
])("a mistake in the syntax of .%s is told with its place", (ending, text, expected) => {
  const err = refused({ [`schemapress.config.${ending}`]: text });
  expect(err).toContain(expected);
  expect(err).toContain("| ");
});

test.each([
  [
    "ts",
    'interface A {\n  a: string;\n}\nfunction f(): A {\n  throw new Error("no A here");\n}\nexport default f();\n',
    5,
  ],
  ["mjs", 'const f = () => {\n  throw new Error("no A here");\n};\nexport default f();\n', 2],
])("what a configuration in .%s throws is told with the place", (ending, text, line) => {
  const err = refused({ [`schemapress.config.${ending}`]: text });
  expect(err).toContain(`schemapress.config.${ending}:${line}:9  error  config-invalid`);
  expect(err).toContain(`schemapress.config.${ending} cannot be run: no A here.`);
  expect(err).toContain('throw new Error("no A here");');
});

test("so is what a file that it imports throws", () => {
  const err = refused({
    "schemapress.config.ts": 'import { a } from "./a.ts";\nexport default { out: a };\n',
    "a.ts": "export const a: string = undefinedName;\n",
  });
  expect(err).toContain("a.ts:1:");
  expect(err).toContain("undefinedName is not defined");
});

test("a program that exports nothing, or imports what is not there, is told of", () => {
  expect(refused({ "schemapress.config.ts": "export const out = 1;\n" })).toContain("has no default export");
  const err = refused({ "schemapress.config.ts": 'import a from "./nothing";\nexport default a;\n' });
  expect(err).toContain("Cannot find module './nothing'");
  expect(refused({ "schemapress.config.mjs": "export default () => 1;\n" })).toContain(
    "The configuration must be an object, and this is a function.",
  );
});

test("mistakes are told with their places, all at once, and in words where the file is a program", () => {
  const yaml = "types:\n  enum: union\n  maxTuple: two\nvalidator: {}\n";
  const err = refused({ "schemapress.config.yaml": yaml });
  expect(err.match(/^\S+:\d+:\d+/gm)).toEqual([
    "schemapress.config.yaml:2:9",
    "schemapress.config.yaml:3:13",
    "schemapress.config.yaml:4:12",
  ]);
  expect(err).toContain("hint: did you mean enums?");
  expect(err).toContain("hint: did you mean validators?");
  const program = refused({ "schemapress.config.ts": "export default { types: { enum: 'union' } };\n" });
  expect(program).toContain("schemapress.config.ts  error  config-invalid\n");
  expect(program).toContain("There is no setting types.enum.\n  hint: did you mean enums?");
  const key = refused({ "package.json": { schemapress: { out: 1 } } });
  expect(key).toContain("package.json:3:12  error  config-invalid");
});

test("two configurations in one folder are a mistake", () => {
  const err = refused({ "schemapress.config.json": {}, "schemapress.config.ts": "export default {};\n" });
  expect(err).toContain("There are several configurations: schemapress.config.ts, schemapress.config.json.");
});

test("a configuration that is not there, or in no folder, is a mistake", () => {
  expect(refused({}, "--config", "nothing.json")).toContain("There is no file nothing.json.");
  expect(refused({}, "--config", "no/nothing.json")).toContain("There is no folder for nothing.json.");
});

test("a configuration can be written with the types of the package that is installed", () => {
  const folder = projectFolder({
    "config.ts":
      'import { defineConfig } from "schemapress/config";\nimport { defineConfig as other } from "schemapress";\n' +
      'export default defineConfig({ types: { enums: "union" }, names: { rename: (name) => name } });\n' +
      "// @ts-expect-error: there is no such setting\nother({ types: { enum: 'union' } });\n",
    "tsconfig.json": {
      compilerOptions: {
        module: "nodenext",
        target: "es2023",
        strict: true,
        noEmit: true,
        types: [],
        skipLibCheck: true,
      },
    },
  });
  mkdirSync(join(folder, "node_modules"));
  command(folder, "ln", "-s", root, "node_modules/schemapress");
  const { code, out } = command(folder, join(root, "node_modules/.bin/tsc"), "-p", ".");
  expect({ code, out }).toEqual({ code: 0, out: "" });
});
