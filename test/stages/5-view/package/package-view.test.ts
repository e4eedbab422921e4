import { expect, test } from "vitest";
import { readToolFiles } from "../../../../generator/host/tool-files.ts";
import { packageView } from "../../../../generator/stages/5-view/package/package-view.ts";
import type { PackageOptions } from "../../../../generator/stages/5-view/view-context.ts";
import { render } from "../../../../generator/stages/6-render/render.ts";
import { overviewOf } from "../../../support/view-context.ts";

const { templates } = readToolFiles();

/** The manifest of a package with so many declarations. */
function manifest(count: number, options: Partial<PackageOptions> = {}): Record<string, unknown> {
  const names = Array.from({ length: count }, (_, index) => [`Thing${index}.json`, { type: "string" }]);
  const { value, diagnostics } = render(
    [packageView(overviewOf(Object.fromEntries(names), options))],
    templates,
  );
  expect(diagnostics).toEqual([]);
  expect(value[0]?.path).toBe("package.json");
  return JSON.parse(value[0]?.text ?? "");
}

test("the manifest has everything that a package needs, and nothing that runs", () => {
  expect(manifest(1)).toEqual({
    name: "@example/shop",
    version: "1.2.3",
    description: "Everything a shop needs.",
    keywords: ["json-schema", "typescript", "types", "validator", "standard-schema"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./Thing0": { types: "./dist/Thing0.d.ts", default: "./dist/Thing0.js" },
      "./json-schema": { types: "./dist/json-schema/index.d.ts", default: "./dist/json-schema/index.js" },
      "./json-schema/*": { types: "./dist/json-schema/*.d.ts", default: "./dist/json-schema/*.js" },
      "./schemas/*.json": "./schemas/*.json",
      "./package.json": "./package.json",
    },
    types: "./dist/index.d.ts",
    files: ["dist", "src", "schemas", "docs", "README.md", "API.md", "CHANGELOG.md"],
  });
});

test("types come first in every entry", () => {
  const entries = Object.values(manifest(3).exports as object).filter((entry) => typeof entry === "object");
  expect(entries.map((entry) => Object.keys(entry)[0])).toEqual(entries.map(() => "types"));
});

test("a package without a license stays private", () => {
  expect(manifest(1, { license: undefined })).toMatchObject({ license: "UNLICENSED", private: true });
  expect(manifest(1)).not.toHaveProperty("private");
});

test("up to 200 declarations have an entry each", () => {
  expect(Object.keys(manifest(200).exports as object)).toHaveLength(205);
});

test("more declarations share a pattern that leaves out the inner modules", () => {
  expect(manifest(201).exports).toEqual({
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./*": { types: "./dist/*.d.ts", default: "./dist/*.js" },
    "./json-schema": { types: "./dist/json-schema/index.d.ts", default: "./dist/json-schema/index.js" },
    "./json-schema/*": { types: "./dist/json-schema/*.d.ts", default: "./dist/json-schema/*.js" },
    "./runtime/*": null,
    "./schemas/*.json": "./schemas/*.json",
    "./package.json": "./package.json",
  });
});

test("texts from the configuration stay texts", () => {
  const hostile = 'a", "scripts": { "postinstall": "x" }, "b\n\u2028</script>';
  expect(
    manifest(1, { description: hostile, version: hostile, license: hostile, name: hostile }),
  ).toMatchObject({
    description: hostile,
    version: hostile,
    license: hostile,
    name: hostile,
  });
});
