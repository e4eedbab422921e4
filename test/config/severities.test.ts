import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import { generate } from "../../generator/generate.ts";
import type { JsonObject } from "../../generator/ir/json.ts";
import { DiagnosticSettingsStandard } from "../../generator/own/package/src/json-schema/DiagnosticSettings.ts";

const misspelt = [
  { uri: "file:///a.json", value: { title: "A", type: "object", requierd: ["a"] } },
  { uri: "file:///old/b.json", value: { title: "B", type: "object", requierd: ["a"] } },
];

const sentences = (config: unknown) =>
  checkConfig(config, { uri: "file:///c.json", pointer: "" }).map(({ message, hint }) =>
    hint === undefined ? message : `${message} ${hint}`,
  );

test("a code can be made an error, after which nothing is written", async () => {
  const { files, diagnostics } = await generate(misspelt, { diagnostics: { "keyword-misspelt": "error" } });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["keyword-misspelt", "error"],
    ["keyword-misspelt", "error"],
  ]);
  expect(files).toEqual([]);
});

test("a code can be left unsaid, also for some documents only", async () => {
  const off = await generate(misspelt, { diagnostics: { "keyword-misspelt": "off" } });
  expect(off.diagnostics).toEqual([]);
  const { diagnostics } = await generate(misspelt, {
    overrides: [{ files: "old", diagnostics: { "keyword-misspelt": "info" } }],
  });
  expect(diagnostics.map(({ place, severity }) => [place?.uri, severity])).toEqual([
    ["file:///a.json", "warning"],
    ["file:///old/b.json", "info"],
  ]);
});

test("a code that is an error by itself cannot be less", async () => {
  const settings = { diagnostics: { "reference-not-found": "warning" } };
  const sentence = (path: string) =>
    `The setting ${path} cannot be less than "error", as nothing can be made of a schema of which reference-not-found is said.`;
  expect(sentences(settings)).toEqual([sentence('diagnostics["reference-not-found"]')]);
  expect(sentences({ overrides: [{ files: "a", ...settings }] })).toEqual([
    sentence('overrides[0].diagnostics["reference-not-found"]'),
  ]);
  expect(sentences({ packages: [settings] })).toEqual([
    sentence('packages[0].diagnostics["reference-not-found"]'),
  ]);
  expect(sentences({ diagnostics: { "reference-not-found": "error" } })).toEqual([]);
});

test("a code or a severity that there is not is told with the one that is meant", () => {
  expect(sentences({ diagnostics: { "keyword-mispelt": "off", "type-implied": "warn" } })).toEqual([
    'The setting diagnostics["keyword-mispelt"] is for a code that there is not. did you mean keyword-misspelt?',
    'The setting diagnostics["type-implied"] must be one of "off", "info", "warning" or "error", and this is "warn".',
  ]);
});

test("the JSON Schema of configurations knows the codes that there are", () => {
  const { propertyNames } = DiagnosticSettingsStandard["~standard"].jsonSchema.input({
    target: "draft-2020-12",
  }) as JsonObject;
  expect((propertyNames as JsonObject).enum).toEqual(Object.keys(catalogue));
});
