import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { readToolFiles } from "../../../generator/host/tool-files.ts";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { finishModules } from "../../../generator/stages/7-finish/finish.ts";
import { joinPackage } from "../../../generator/stages/7-finish/join-package.ts";
import { parseModule } from "../../../generator/stages/7-finish/syntax-tree.ts";
import { importFiles } from "../../support/import-files.ts";
import { type GeneratedModule, renderSchemas } from "../../support/schema-package.ts";

const root = join(import.meta.dirname, "../../..");

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  stripInternal: true,
  removeComments: true,
};

/** Schemas that bring out every form that a generated module can have. */
const schemas: Readonly<Record<string, JsonValue>> = {
  "enumeration.json": { enum: ["a", "b c", "__proto__", "é"] },
  "large-enumeration.json": { enum: Array.from({ length: 20 }, (_, index) => `v${index}`) },
  "order.json": {
    type: "object",
    description: "An order. */ export const evil = 1; /*",
    properties: {
      id: { type: "string", pattern: "^[a-z]{1,3}\"'`$" },
      lines: { type: "array", items: { $ref: "line.json" }, minItems: 1 },
      notes: {
        type: "array",
        contains: { const: 1 },
        items: { anyOf: [{ type: "string" }, { type: "number" }] },
      },
    },
    required: ["id"],
    additionalProperties: false,
  },
  "line.json": {
    type: ["object", "null"],
    properties: { price: { type: "number", multipleOf: 0.01 }, parent: { $ref: "order.json" } },
    patternProperties: { "^x-": true },
    unevaluatedProperties: {
      type: "object",
      properties: { deep: { oneOf: [{ type: "string" }, { $ref: "#" }] } },
    },
  },
  "nothing.json": false,
  "anything.json": true,
};

async function modulesOf(files: Readonly<Record<string, JsonValue>>) {
  const { files: rendered } = await renderSchemas(files);
  const modules = rendered.filter((file) => file.path.endsWith(".ts"));
  return joinPackage(await finishModules(modules), readToolFiles().compiledRuntime);
}

/** Code as the compiler prints it, without comments and layout. */
function printed(text: string, name: string): string {
  return ts
    .createPrinter({ removeComments: true })
    .printFile(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022));
}

/** Declarations as a list, without imports of which the compiler keeps more than are used. */
function declarationsOf(text: string): readonly string[] {
  const tree = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.ES2022);
  const printer = ts.createPrinter({ removeComments: true });
  return (
    tree.statements
      .filter((statement) => !ts.isImportDeclaration(statement))
      // In a type the two mean the same; in an object literal only the first is a member like any other.
      .map((statement) =>
        printer.printNode(ts.EmitHint.Unspecified, statement, tree).replace('["__proto__"]', "__proto__"),
      )
      .filter((statement) => statement !== "export {};")
  );
}

async function compare(files: Readonly<Record<string, JsonValue>>): Promise<number> {
  const compiled = await modulesOf(files);
  const texts = new Map(compiled.map((file) => [file.path, file.text]));
  let compared = 0;
  for (const { path, text } of compiled) {
    if (!path.startsWith("src/") || path.startsWith("src/runtime/") || path === "src/index.ts") continue;
    const out = path.replace(/^src/, "dist").replace(/\.ts$/, "");
    const javascript = ts.transpileModule(text, { fileName: path, compilerOptions }).outputText;
    const declarations = ts.transpileDeclaration(text, { fileName: path, compilerOptions }).outputText;
    expect(withoutImports(printed(texts.get(`${out}.js`) ?? "", "a.js"))).toBe(
      withoutImports(printed(javascript, "a.js")),
    );
    expect(declarationsOf(texts.get(`${out}.d.ts`) ?? "")).toEqual(declarationsOf(declarations));
    compared += 1;
  }
  return compared;
}

/** Imports are from one file in `dist/`, and from many in `src/`. */
function withoutImports(text: string): string {
  return text.replace(/^import .*\n/gm, "");
}

test("the JavaScript and the declarations are those that TypeScript would emit", async () => {
  expect(await compare(schemas)).toBe(13);
});

test("so they are for the schemas of this project", async () => {
  const folder = join(root, "schemas");
  const own = readdirSync(folder).map(
    (name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))] as const,
  );
  expect(await compare(Object.fromEntries(own))).toBe(65);
});

test("declarations import only the types that they use", async () => {
  const compiled = await modulesOf({ "text.json": { type: "string" } });
  const text = compiled.find((file) => file.path === "dist/Text.d.ts")?.text ?? "";
  expect(text.match(/^import .*$/gm)).toEqual([
    'import type { StandardSchema } from "./runtime/standard-schema.js";',
    'import type { ValidateOptions } from "./runtime/validate-options.js";',
    'import type { Validation } from "./runtime/validation.js";',
  ]);
  expect(text).not.toContain("collectText");
});

test("code that does not parse is a bug that names its place", () => {
  expect(() => parseModule({ path: "src/A.ts", text: "export const a = 1;\nexport type B = ;\n" })).toThrow(
    "src/A.ts:2",
  );
});

test("the index is JavaScript also where a declaration is called like something of the runtime", async () => {
  const compiled = await modulesOf({
    "uuid.json": { title: "Uuid", type: "string" },
    "mixed.json": { type: "object", properties: { id: { type: "string", format: "uuid" } } },
  });
  const scripts = compiled.filter(({ path }) => path.endsWith(".js"));
  const rooted = scripts.map(({ path, text }) => ({ path: `/${path.replace(/js$/, "ts")}`, text }));
  const module = (await importFiles(rooted, 'export * from "/dist/index.js"')) as GeneratedModule;
  expect([module.isUuid?.("x"), module.isMixed?.({ id: "x" })]).toEqual([true, false]);
});
