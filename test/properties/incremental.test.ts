import fc from "fast-check";
import { expect, test } from "vitest";
import { partsInMemory } from "../../generator/cache/parts-in-memory.ts";
import { partsOnDisk } from "../../generator/cache/parts-on-disk.ts";
import { completeOptions } from "../../generator/config/options.ts";
import { compile } from "../../generator/generate.ts";
import { createMemoryHost } from "../../generator/host/memory-host.ts";
import { readToolFiles } from "../../generator/host/tool-files.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { noParts, type PartStore } from "../../generator/ir/part-store.ts";
import { readSource, sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { readCases } from "../support/read-cases.ts";
import { arbitrarySchema } from "./arbitrary-schema.ts";

type Files = Readonly<Record<string, JsonValue>>;
type Edit = (files: Files) => Files;

const tool = readToolFiles();
const paths = ["a.json", "b.json", "c.json", "d.json"];
const path = fc.constantFrom(...paths);

/** Changes an object schema; other schemas and files that are not there stay as they are. */
const inFile =
  (file: string, change: (schema: JsonObject) => JsonObject): Edit =>
  (files) => {
    const schema = files[file];
    return isJsonObject(schema) ? { ...files, [file]: change(schema) } : files;
  };

const withoutFile = (file: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(path, arbitrarySchema).map(
    ([file, schema]): Edit =>
      (files) => ({ ...files, [file]: schema }),
  ),
  path.map(
    (file): Edit =>
      (files) =>
        withoutFile(file, files),
  ),
  fc
    .tuple(path, fc.constantFrom("Same", "Other", "A"))
    .map(([file, title]) => inFile(file, (schema) => ({ ...schema, title }))),
  fc
    .tuple(path, fc.string())
    .map(([file, description]) => inFile(file, (schema) => ({ ...schema, description }))),
  fc.tuple(path, path, fc.constantFrom("link", "a")).map(([file, target, name]) =>
    inFile(file, (schema) => {
      const properties = isJsonObject(schema.properties) ? schema.properties : {};
      return { ...schema, type: "object", properties: { ...properties, [name]: { $ref: target } } };
    }),
  ),
  fc.tuple(path, path, fc.constantFrom("allOf", "anyOf")).map(([file, target, word]) =>
    inFile(file, (schema) => ({
      ...schema,
      [word]: [{ $ref: `${target}#/$defs/d0` }, { type: "object" }],
    })),
  ),
  fc
    .tuple(path, path)
    .map(([file, target]) => inFile(file, (schema) => ({ ...schema, items: { $ref: target } }))),
);

/** The package of schemas as texts by path, and what was said. A reference that leads nowhere may be anything. */
async function packageOf(files: Files, parts: PartStore): Promise<unknown> {
  const sources = Object.entries(files)
    .map(([file, value]) => sourceOfValue(`file:///${file}`, value, "input"))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const options = completeOptions({ references: { missing: "unknown" } });
  const { value, diagnostics } = await compile(sources, { options, tool, parts });
  return { files: Object.fromEntries(value.map(({ path, text }) => [path, text])), diagnostics };
}

test("whatever was edited before, the package is the one that is made of the schemas at once", async () => {
  const start: Files = Object.fromEntries(paths.map((file) => [file, { type: "object" }]));
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 2, maxLength: 6 }), async (edits) => {
      const remembered = partsInMemory(partsOnDisk("tool", createMemoryHost({})));
      let files = start;
      await packageOf(files, remembered);
      for (const edit of edits) {
        files = edit(files);
        expect(await packageOf(files, remembered)).toEqual(await packageOf(files, noParts));
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);

test("so it is for packages that share a cache, with the cases one after the other", async () => {
  const host = createMemoryHost({});
  for (const { name, inputs, options } of readCases()) {
    const sources = inputs.map((input) => {
      const text = "text" in input ? input.text : JSON.stringify(input.value);
      return readSource({ uri: input.uri, text, role: "input" }).value;
    });
    const making = { options: completeOptions(options), tool };
    const cold = await compile(sources, making);
    for (const _ of ["made", "remembered"]) {
      const { value } = await compile(sources, { ...making, parts: partsOnDisk("tool", host) });
      expect(value, name).toEqual(cold.value);
    }
  }
}, 120_000);

test("a damaged file of the cache is as good as none", async () => {
  const files = {
    "a.json": { type: "object", properties: { b: { $ref: "b.json" } } },
    "b.json": { type: "string" },
  };
  const host = createMemoryHost({});
  const cold = await packageOf(files, partsOnDisk("tool", host));
  const kept = Object.entries(host.snapshot());
  expect(kept).toHaveLength(2);
  const damaged = createMemoryHost(
    Object.fromEntries(
      kept.map(([file, text], index) => [file, index === 0 ? text.slice(0, -40) : text.replace("b", "c")]),
    ),
  );
  expect(await packageOf(files, partsOnDisk("tool", damaged))).toEqual(cold);
});
