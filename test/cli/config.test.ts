import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, schemapress } from "../support/command.ts";

const yaml = `types: { enums: union }
overrides:
  - files: legacy
    types: { readonly: true }
packages:
  - out: a
  - out: b
    package: { name: b }
    types: { maxTuple: 0 }
    overrides:
      - files: [x, y]
        schemas: { dialect: draft-04 }
`;

/** The rows of the table of settings, by setting: value and origin. */
function rowsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const rows = text.split("\n").map((line) => line.split(/ {2,}/));
  return Object.fromEntries(rows.filter((row) => row.length === 3).map(([name, ...row]) => [name, row]));
}

test("every setting has its value and its origin", () => {
  const folder = projectFolder({ "schemapress.config.yaml": yaml, "sub/readme": "" });
  const { code, out, err } = schemapress(folder, "config", "--package", "b", "more", "--out", "there");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(rowsOf(out)).toMatchObject({
    inputs: ['["more"]', "inputs"],
    out: ['"there"', "--out"],
    "package.name": ['"b"', "schemapress.config.yaml:8:22"],
    "package.version": ['"0.0.0"', "default"],
    "types.enums": ['"union"', "schemapress.config.yaml:1:17"],
    "types.maxTuple": ["0", "schemapress.config.yaml:9:24"],
  });
  expect(out).toContain("\nfor legacy\ntypes.readonly  true  schemapress.config.yaml:4:24\n");
  expect(out).toContain('\nfor x, y\nschemas.dialect  "draft-04"  schemapress.config.yaml:12:29\n');
});

test("as JSON it is what a configuration would say, with origins by JSON Pointer", () => {
  const folder = projectFolder({ "schemapress.config.yaml": yaml });
  const { packages, ...rest } = JSON.parse(schemapress(folder, "config", "--format", "json").out);
  expect(rest).toEqual({ version: 1, file: "schemapress.config.yaml" });
  expect(packages).toHaveLength(2);
  expect(packages[1].settings).toMatchObject({
    out: "b",
    types: { enums: "union", maxTuple: 0, readonly: false },
  });
  expect(packages[1].origins).toMatchObject({
    "/inputs": { kind: "default" },
    "/types/enums": { kind: "configuration", place: "schemapress.config.yaml:1:17" },
    "/types/maxTuple": { kind: "package", place: "schemapress.config.yaml:9:24" },
  });
  expect(packages[1].overrides).toEqual([
    {
      files: ["legacy"],
      settings: { types: { readonly: true } },
      origins: { "/types/readonly": { kind: "configuration", place: "schemapress.config.yaml:4:24" } },
    },
    {
      files: ["x", "y"],
      settings: { schemas: { dialect: "draft-04" } },
      origins: { "/schemas/dialect": { kind: "package", place: "schemapress.config.yaml:12:29" } },
    },
  ]);
});

test("what a program says has the program as its origin, and a function is called one", () => {
  const folder = projectFolder({
    "schemapress.config.ts": "export default { out: 'a', names: { rename: (name: string) => name } };\n",
    "sub/readme": "",
  });
  const { out } = schemapress(join(folder, "sub"), "config");
  expect(rowsOf(out)).toMatchObject({
    out: ['"a"', "schemapress.config.ts"],
    "names.rename": ["a function", "schemapress.config.ts"],
  });
});

test("without a configuration all are defaults; one that is wrong is told of and not printed", () => {
  const { out } = schemapress(projectFolder(), "config");
  expect(out).toMatch(/^no configuration was found\n/);
  expect(Object.values(rowsOf(out)).map(([, origin]) => origin)).not.toContain(undefined);
  expect(new Set(Object.values(rowsOf(out)).map(([, origin]) => origin))).toEqual(new Set(["default"]));
  const wrong = schemapress(projectFolder({ "schemapress.config.json": { ou: "a" } }), "config");
  expect(wrong).toMatchObject({ code: 5, out: "" });
  expect(wrong.err).toContain("hint: did you mean out?");
});
