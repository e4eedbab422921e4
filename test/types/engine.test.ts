import { expect, test } from "vitest";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const engine = "json-schema-to-typescript" as const;
const schema = {
  type: "object",
  properties: {
    id: { type: "string", format: "uuid" },
    level: { $ref: "#/$defs/Level" },
    tags: { type: "array", items: { type: "string" }, minItems: 1 },
  },
  $defs: { Level: { type: "string", enum: ["low", "high"] } },
};

async function moduleWith(types: Partial<TypeSettings>, name = "Thing"): Promise<string> {
  const { files } = await typedPackage(schema, { engine, ...types });
  return files.find(({ path }) => path === `src/${name}.ts`)?.text ?? "";
}

test("how schemapress prints types says nothing to json-schema-to-typescript, but for maxTuple", async () => {
  const usual = await moduleWith({});
  expect(usual).toContain("  tags?: [string, ...string[]];\n  [k: string]: unknown;\n");
  const settings: readonly Partial<TypeSettings>[] = [
    { openObjects: "index" },
    { readonly: true },
    { optional: "undefined" },
  ];
  for (const each of settings) expect(await moduleWith(each)).toBe(usual);
  expect(await moduleWith({ maxTuple: 0 })).toContain("  tags?: string[];\n  [k: string]: unknown;\n");
});

test("lists of strings are unions, with the object of values unless that is not wanted", async () => {
  for (const enums of ["both", "union", "const-object"] as const) {
    const text = await moduleWith({ enums }, "Level");
    expect(text).toContain('export type Level = "low" | "high";\n');
    expect(text.includes("export const Level = {")).toBe(enums !== "union");
  }
});

test("formats are asserted and proved, and stay strings", async () => {
  const pack = await typedPackage(schema, { engine, formats: { uuid: "Uuid" } });
  expect(pack.files.find(({ path }) => path === "src/Thing.ts")?.text).toContain("  id?: string;\n");
  const module = await importPackage(pack.files);
  expect(judge(module, "Thing", { id: "a" })).not.toEqual([]);
  expect(module.isUuid?.("a")).toBe(false);
});

test("one module, and variants, are as always", async () => {
  const secret = { ...schema.properties, secret: { type: "string", writeOnly: true } };
  const pack = await typedPackage(
    { ...schema, properties: secret },
    {
      engine,
      layout: "single",
      readWrite: "split",
    },
  );
  const use = `
    import type { Thing, ThingOutput } from "./src/index.js";
    export const sent: Thing = { secret: "a" };
    export const received: ThingOutput = { level: "low" };
  `;
  expect(misuses(pack, use)).toEqual([]);
});
