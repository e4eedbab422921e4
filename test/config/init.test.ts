import { describe, expect, test } from "vitest";
import { askInit } from "../../generator/cli/ask-init.ts";
import { configText, type FirstChoices } from "../../generator/config/config-text.ts";
import { type DocumentKind, documentKind } from "../../generator/config/document-kind.ts";
import { findDocuments } from "../../generator/config/find-documents.ts";
import { likelyInputs } from "../../generator/config/likely-inputs.ts";
import { nextSteps } from "../../generator/config/next-steps.ts";
import { proposeInit } from "../../generator/config/propose-init.ts";
import { createMemoryHost } from "../../generator/host/memory-host.ts";
import type { JsonValue } from "../../generator/ir/json.ts";

describe("a document", () => {
  test.each<readonly [DocumentKind, JsonValue]>([
    ["schema", { $schema: "https://json-schema.org/draft/2020-12/schema" }],
    ["schema", { $schema: "http://json-schema.org/draft-07/schema#", type: "string" }],
    ["schema", { type: "object", properties: {} }],
    ["schema", { $defs: { a: true } }],
    ["openapi", { openapi: "3.1.0", info: {}, paths: {} }],
    ["other", { swagger: "2.0" }],
    ["other", { name: "app", type: "module", description: "An app." }],
    ["other", { $schema: "https://json.schemastore.org/tsconfig", type: "object", properties: {} }],
    ["other", { type: "object" }],
    ["other", ["a"]],
    ["other", null],
  ])("is taken for a %s: %j", (kind, value) => {
    expect(documentKind(value)).toBe(kind);
  });
});

describe("likely inputs", () => {
  const inputs = (documents: Readonly<Record<string, DocumentKind>>) =>
    likelyInputs(Object.entries(documents).map(([path, kind]) => ({ path, kind })));

  test("are folders that hold nothing but schemas", () => {
    expect(
      inputs({ "package.json": "other", "schemas/a.json": "schema", "schemas/b/c.yaml": "schema" }),
    ).toEqual(["schemas"]);
    expect(
      inputs({ "src/models/a.json": "schema", "src/models/b/c.json": "schema", "src/x.json": "other" }),
    ).toEqual(["src/models"]);
    expect(inputs({ "a/1.json": "schema", "b/2.json": "schema" })).toEqual(["a", "b"]);
  });

  test("are globs where names tell schemas from other files, and else files", () => {
    const mixed = {
      "src/a.schema.json": "schema",
      "src/b/c.schema.json": "schema",
      "src/data.json": "other",
    } as const;
    expect(inputs(mixed)).toEqual(["src/**/*.schema.json"]);
    expect(inputs({ "a.schema.json": "schema", "b.schema.json": "schema" })).toEqual(["*.schema.json"]);
    expect(inputs({ "src/a.json": "schema", "src/data.json": "other" })).toEqual(["src/a.json"]);
  });

  test("are OpenAPI documents, too, once", () => {
    expect(inputs({ "api.yaml": "openapi", "schemas/a.json": "schema" })).toEqual(["api.yaml", "schemas"]);
    expect(inputs({ "api/api.yaml": "openapi", "api/a.json": "schema" })).toEqual(["api"]);
  });

  test("are nothing that was built, generated or written for tests", () => {
    const paths = ["generated/schemas/A.json", "dist/a.json", "test/a.json", "packages/x/fixtures/a.json"];
    expect(inputs(Object.fromEntries(paths.map((path) => [path, "schema"])))).toEqual([]);
  });

  test("are found by reading what could be one, and what cannot be read is none", async () => {
    const host = createMemoryHost({
      "a.json": '{ "type": "object", "properties": {} }',
      "b.yaml": "openapi: 3.0.3\n",
      "c.json": '{ "type": "object", ',
      "d.yaml": "- 1\n",
      "node_modules/x/e.json": '{ "type": "object", "properties": {} }',
    });
    expect(await findDocuments(host)).toEqual([
      { path: "a.json", kind: "schema" },
      { path: "b.yaml", kind: "openapi" },
      { path: "c.json", kind: "other" },
      { path: "d.yaml", kind: "other" },
    ]);
  });
});

describe("a first configuration", () => {
  test.each<readonly [JsonValue | undefined, string, string]>([
    [{ name: "shop" }, "x", "shop-schemas"],
    [{ name: "@acme/shop" }, "x", "@acme/shop-schemas"],
    [undefined, "My Shop!", "my-shop-schemas"],
    [{}, "---", "schemas"],
  ])("of %j in the folder %s is about the package %s", (manifest, folder, name) => {
    expect(proposeInit({ inputs: ["a"], folder, manifest, taken: [] }).name).toBe(name);
  });

  test("goes into a folder that has no files yet", () => {
    const surroundings = { inputs: ["a"], folder: "x", manifest: undefined };
    expect(proposeInit({ ...surroundings, taken: [] }).out).toBe("generated");
    expect(proposeInit({ ...surroundings, taken: ["generated", "generated-2"] }).out).toBe("generated-3");
  });

  test("is JSON, or a program of the same", () => {
    const choices = { inputs: ["a", "b/*.{json,yaml}"], out: "o", name: "n" };
    const json = configText({ ...choices, format: "json" });
    expect(JSON.parse(json.text)).toEqual({
      $schema: "./node_modules/schemapress/config.schema.json",
      ...json.config,
    });
    expect(configText({ ...choices, inputs: ["a", "b"], format: "ts" }).text).toBe(
      'import { defineConfig } from "schemapress/config";\n\nexport default defineConfig({\n  inputs: ["a", "b"],\n' +
        '  out: "o",\n  package: {\n    name: "n",\n    version: "0.1.0",\n  },\n});\n',
    );
  });

  test("is what somebody answers, and what was proposed where nothing is answered", async () => {
    const proposed: FirstChoices = { inputs: ["a"], out: "o", name: "n", format: "json" };
    const answers: Readonly<Record<string, string>> = { Schemas: " x  y ", Configuration: "ts" };
    const asked: string[] = [];
    const chosen = await askInit(proposed, async (question) => {
      asked.push(question);
      return answers[question.split(/[ ,]/)[0] ?? ""] ?? "";
    });
    expect(asked.map((question) => /\[(.*)\]/.exec(question)?.[1])).toEqual(["a", "o", "n", "json"]);
    expect(chosen).toEqual({ inputs: ["x", "y"], out: "o", name: "n", format: "ts" });
  });
});

test("next steps are about what is still to be done", () => {
  const made = { path: "c.json", out: "o" };
  expect(nextSteps(made, undefined).join(" ")).toContain("run npx schemapress generate");
  expect(nextSteps(made, {}).join(" ")).toContain("npm install --save-dev schemapress");
  expect(nextSteps(made, { devDependencies: { schemapress: "1" } }).join(" ")).not.toContain("install");
  const other = nextSteps(made, { scripts: { generate: "x" } }).join(" ");
  expect(other).toContain("another script that is called generate");
  expect(other).toContain("npx schemapress generate");
});
