import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartialOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { flawsOfPackage } from "../support/flaws-of-package.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { hostileSchema, hostileString } from "./hostile-schema.ts";

const bounds = { seed: 20260101, endOnFailure: true };

async function packageOf(schema: JsonValue, options: PartialOptions = {}): Promise<readonly TextFile[]> {
  const { files, diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }], {
    names: { "thing.json": "Thing" },
    ...options,
  });
  if (files.length === 0) expect(diagnostics.map(({ severity }) => severity)).toContain("error");
  return files;
}

test("no text in a schema becomes code, markup or a path", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostileSchema, async ({ schema, instance }) => {
      const files = await packageOf(schema);
      expectSound(files);
      const module = await importPackage(files);
      expect(judge(module, "Thing", instance)).toEqual([]);
      expect("pwned" in globalThis).toBe(false);
    }),
    { ...bounds, numRuns: 40 },
  );
});

test("values are what they were in the schema", { timeout: 120_000 }, async () => {
  const values = fc.uniqueArray(hostileString, { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(values, async (all) => {
      const files = await packageOf({ type: "string", enum: all });
      expectSound(files);
      const module = await importPackage(files);
      for (const value of all) expect(judge(module, "Thing", value)).toEqual([]);
      for (const value of all.filter((text) => !all.includes(`${text}.`))) {
        expect(judge(module, "Thing", `${value}.`)[0]?.params).toEqual({ allowedValues: all });
      }
      expect(Object.values(module.Thing ?? all)).toEqual(all);
      expect("pwned" in globalThis).toBe(false);
    }),
    { ...bounds, numRuns: 40 },
  );
});

test("texts where not every text is right are refused, or harmless too", { timeout: 120_000 }, async () => {
  const places = fc.constantFrom<(text: string) => JsonValue>(
    (text) => ({ $id: text }),
    (text) => ({ $id: `https://a.example/b#${text}` }),
    (text) => ({ $id: `https://a.example/${text}` }),
    (text) => ({ $anchor: text, $ref: `#${text}` }),
    (text) => ({ $ref: text }),
    (text) => ({ $schema: text }),
    (text) => ({ type: text }),
    (text) => ({ pattern: text }),
    (text) => ({ patternProperties: Object.fromEntries([[text, { type: "string" }]]) }),
    (text) => ({ $ref: `#/$defs/${text}`, $defs: Object.fromEntries([[text, { const: text }]]) }),
    (text) => ({ $dynamicAnchor: text, $dynamicRef: `#${text}` }),
    (text) => Object.fromEntries([[text, text]]),
  );
  await fc.assert(
    fc.asyncProperty(places, hostileString, async (place, text) => {
      const files = await packageOf(place(text));
      expectSound(files);
      if (files.some(({ path }) => path === "src/index.ts")) await importPackage(files);
      expect("pwned" in globalThis).toBe(false);
    }),
    { ...bounds, numRuns: 100 },
  );
});

test("what a package is called and said to be stays text", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostileString, hostileString, async (said, title) => {
      const description = said === "" ? "nothing" : said;
      const files = await packageOf({ title, type: "string" }, { package: { description }, names: {} });
      expectSound(files);
      const manifest = files.find(({ path }) => path === "package.json");
      expect(JSON.parse(manifest?.text ?? "").description).toBe(description);
    }),
    { ...bounds, numRuns: 40 },
  );
});

function expectSound(files: readonly TextFile[]): void {
  expect(flawsOfPackage(files)).toEqual([]);
}
