import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { generate } from "../../../generator/generate.ts";
import type { TextFile } from "../../../generator/ir/files.ts";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { misprints } from "../../../generator/lint/second-engine/misprints.ts";
import { instanceType } from "../../conformance/instance-type.ts";
import { typeCheck } from "../../conformance/type-program.ts";
import { importPackage, judge } from "../../support/schema-package.ts";
import { misprintSamples } from "./misprint-samples.ts";

const samples = Object.entries(misprintSamples);
const packages = new Map<string, readonly TextFile[]>();
const said = new Map<string, readonly Diagnostic[]>();
const refused = new Set<string>();

beforeAll(async () => {
  const sources: TextFile[] = [];
  for (const [index, [name, { schema, value }]] of samples.entries()) {
    const { files, diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }], {
      names: { "thing.json": "Thing" },
      types: { engine: "json-schema-to-typescript" },
    });
    packages.set(name, files);
    said.set(name, diagnostics);
    const text = [
      'import type { Thing } from "./src/Thing.js";',
      `declare const value: ${instanceType(value, [])};`,
      "export const thing: Thing = value;",
    ].join("\n");
    sources.push(
      ...files
        .filter(({ path }) => /^src\/.*\.ts$/.test(path))
        .map((file) => ({ ...file, path: `/${index}/${file.path}` })),
      { path: `/${index}/sample.ts`, text },
    );
  }
  for (const { path, message } of typeCheck(sources)) {
    const [, index = "", file] = path.split("/");
    if (file !== "sample.ts") throw new Error(`${path}: ${message}`);
    refused.add(samples[Number(index)]?.[0] ?? "");
  }
});

test("each misprint has a sample", () => {
  expect(samples.map(([name]) => name).sort()).toEqual(Object.keys(misprints).sort());
});

describe.each(samples)("%s", (name, { value, valid, at }) => {
  test("is printed wrongly: type and validator disagree on the sample", async () => {
    const issues = judge(await importPackage(packages.get(name) ?? []), "Thing", value);
    expect({ valid: issues.length === 0, typed: !refused.has(name) }).toEqual({ valid, typed: !valid });
  });

  test("is warned of, at its place", () => {
    const { keyword = "", reason = "" } = misprints[name] ?? {};
    expect(said.get(name)).toContainEqual({
      code: "type-misprinted",
      severity: "warning",
      message: `The type does not say what "${keyword}" says: ${reason}.`,
      place: { uri: "file:///thing.json", pointer: at },
    });
  });
});

async function warnings(schema: JsonValue, types = {}): Promise<readonly (string | undefined)[]> {
  const { diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }], {
    types: { engine: "json-schema-to-typescript", ...types },
  });
  const found = diagnostics.filter(({ code }) => code === "type-misprinted");
  return found.map(({ place }) => place?.pointer);
}

describe("warnings", () => {
  test("are not given where this project prints the types", async () => {
    expect(await warnings({ type: "string", not: { const: "" } }, { engine: "schemapress" })).toEqual([]);
  });

  test("are given in the order of places, for each once", async () => {
    const inner = { required: ["a"], contains: true };
    const schema = { type: "object", properties: { z: inner, b: inner }, not: { required: ["a"] } };
    expect(await warnings(schema)).toEqual([
      "/not",
      "/properties/b/required",
      "/properties/b/contains",
      "/properties/z/required",
      "/properties/z/contains",
    ]);
  });

  test("are not given of what is passed over anyway, or said by what is around it", async () => {
    expect(await warnings({ type: "object", not: { properties: { a: { not: true } } } })).toEqual(["/not"]);
    const branches = [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } } }];
    expect(await warnings({ type: "object", allOf: branches })).toEqual([]);
    expect(await warnings({ type: "object", anyOf: branches })).toEqual([]);
    expect(await warnings({ anyOf: branches })).toEqual(["/anyOf/0/properties", "/anyOf/1/properties"]);
  });

  test("are not given of an open type that is assumed, in the validator too", async () => {
    expect(await warnings({ properties: { a: { type: "string" } } })).toEqual(["/properties"]);
    expect(await warnings({ properties: { a: { type: "string" } } }, { assumeType: true })).toEqual([]);
  });
});
