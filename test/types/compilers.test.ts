import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { command, root, temporaryFolder, writeFiles } from "../support/command.ts";
import { typedPackage } from "../support/typed-package.ts";

/** Everything that settings of types write otherwise, where it touches something else. */
const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["id", "status"],
  properties: {
    id: { type: "string", format: "uuid" },
    status: { $ref: "#/$defs/Status" },
    ship: { properties: { street: { type: "string" }, tags: { items: { items: { type: "string" } } } } },
    pair: {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      items: { type: "boolean" },
    },
    few: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
    map: { type: "object", additionalProperties: { type: "array", items: { $ref: "#" } } },
    mixed: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "number" },
    },
    named: {
      type: "object",
      properties: { "x-a": { type: "string" }, toString: { type: "string" } },
      patternProperties: { "^x-": { type: "string" }, "^y-": { type: "number" } },
    },
    anything: {},
    secret: { type: "string", writeOnly: true },
    closed: { type: "object", properties: { z: { type: "number" } }, additionalProperties: false },
    either: { oneOf: [{ $ref: "#/$defs/Special" }, { type: "array", items: { $ref: "#/$defs/Status" } }] },
  },
  $defs: {
    Status: { type: "string", enum: ["open", "sent", "__proto__", "not-known"] },
    Base: { type: "object", properties: { created: { type: "string" } }, required: ["created"] },
    Special: {
      allOf: [
        { $ref: "#/$defs/Base" },
        { type: "object", properties: { more: { type: "string" }, next: { $ref: "#/$defs/Special" } } },
      ],
    },
    Both: { allOf: [{ $ref: "#/$defs/Base" }, { $ref: "#/$defs/Special" }] },
    Closed: { $ref: "#/$defs/Base", properties: { more: { type: "string" } }, unevaluatedProperties: false },
  },
} as const;

const single: readonly Partial<TypeSettings>[] = [
  {},
  { openObjects: "index" },
  { assumeType: true },
  { enums: "union" },
  { enums: "const-object" },
  { readonly: true },
  { optional: "undefined" },
  { maxTuple: 32 },
  { unknown: "any" },
];

const combined: readonly Partial<TypeSettings>[] = [
  { openObjects: "index", readonly: true },
  { openObjects: "index", optional: "undefined" },
  { layout: "single", enums: "const-object", readonly: true },
  { layout: "single", openObjects: "index", formats: { uuid: "Uuid" } },
  { assumeType: true, readWrite: "split", optional: "undefined" },
  { engine: "json-schema-to-typescript", enums: "const-object", assumeType: true, readonly: true },
  {
    openObjects: "index",
    assumeType: true,
    enums: "const-object",
    readonly: true,
    optional: "undefined",
    maxTuple: 5,
    unknown: "any",
    formats: { uuid: "Uuid" },
    readWrite: "split",
  },
];

let folder = "";

beforeAll(async () => {
  folder = temporaryFolder();
  writeFiles(folder, { "package.json": { type: "module" } });
  for (const [index, settings] of [...single, ...combined].entries()) {
    const { files } = await typedPackage(schema, settings);
    const sources = files.filter(({ path }) => /^(src\/.*|dist\/.*\.d)\.ts$/.test(path));
    expect(sources.some(({ path }) => path.startsWith("dist/"))).toBe(true);
    writeFiles(folder, Object.fromEntries(sources.map(({ path, text }) => [`${index}/${path}`, text])));
  }
}, 120_000);

describe.each(["typescript-5.9", "typescript"])("%s", (compiler) => {
  test.each([true, false])(
    "compiles whatever settings write, exactOptionalPropertyTypes: %s",
    (exact) => {
      const tsconfig = {
        compilerOptions: {
          target: "es2022",
          lib: ["es2022"],
          module: "nodenext",
          moduleResolution: "nodenext",
          types: [],
          noEmit: true,
          strict: true,
          exactOptionalPropertyTypes: exact,
          noUncheckedIndexedAccess: true,
          isolatedDeclarations: true,
          declaration: true,
          verbatimModuleSyntax: true,
        },
        include: ["*/src", "*/dist"],
      };
      writeFiles(folder, { "tsconfig.json": tsconfig });
      const tsc = join(root, "node_modules", compiler, "bin/tsc");
      const { code, out } = command(folder, process.execPath, tsc, "-p", ".");
      expect({ code, out }).toEqual({ code: 0, out: "" });
    },
    120_000,
  );
});
