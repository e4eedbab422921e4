import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { completeOptions } from "../../generator/config/options.ts";
import { formatNames } from "../../generator/ir/format-names.ts";
import type { JsonObject } from "../../generator/ir/json.ts";
import { root, schemapress } from "../support/command.ts";

const schema = JSON.parse(readFileSync(join(root, "generator/own/schemas/config.schema.json"), "utf8")) as {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, JsonObject>> }>>;
};

/** The defaults that the JSON Schema of configurations tells of some settings. */
function defaultsOf(name: string): JsonObject {
  const settings = Object.entries(schema.$defs[name]?.properties ?? {});
  return Object.fromEntries(
    settings.flatMap(([key, { default: value }]) => (value === undefined ? [] : [[key, value]])),
  );
}

test("what schemapress generates for itself is what it generates now", () => {
  const config = "generator/own/schemapress.config.json";
  expect(schemapress(root, "generate", "--check", "--no-cache", "--config", config)).toMatchObject({
    code: 0,
    out: "",
  });
});

test("the JSON Schema of configurations tells the defaults that there are", () => {
  const { package: manifest, references, types, validators, schemas } = completeOptions({});
  const { license: _, ...named } = manifest;
  expect(defaultsOf("ManifestSettings")).toEqual(named);
  expect(defaultsOf("ReferenceSettings")).toEqual({ from: [], ...references });
  expect(defaultsOf("TypeSettings")).toEqual(types);
  expect(defaultsOf("ValidatorSettings")).toEqual(validators);
  expect(defaultsOf("SchemaSettings")).toEqual(schemas);
});

test("it knows every format that has a check", () => {
  const names = schema.$defs.TypeSettings?.properties.formats?.propertyNames;
  expect(names).toEqual({ enum: [...formatNames].sort() });
});

test("it describes every setting", () => {
  const settings = Object.values(schema.$defs).flatMap(({ properties = {} }) => Object.entries(properties));
  expect(settings.length).toBeGreaterThan(40);
  expect(settings.filter(([, { description }]) => typeof description !== "string")).toEqual([]);
});

test("it comes with the package", () => {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  expect(files).toContain("config.schema.json");
  expect(JSON.parse(readFileSync(join(root, "config.schema.json"), "utf8"))).toEqual(schema);
});
