import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typeCheck } from "./conformance/type-program.ts";
import { writeFiles } from "./support/command.ts";
import { type GeneratedCase, generateCase } from "./support/generate-case.ts";
import { readCases } from "./support/read-cases.ts";
import { importPackage, judge } from "./support/schema-package.ts";

const isUpdate = process.env.UPDATE !== undefined;
const cases = readCases();
const generated = new Map<string, GeneratedCase>();
for (const each of cases) generated.set(each.name, await generateCase(each));

describe.each(cases)("$name", ({ name, folder, expected, samples }) => {
  const { files = [], shown = {} } = generated.get(name) ?? {};

  test("comes out as expected", () => {
    if (!isUpdate) return expect(shown).toEqual(expected);
    rmSync(join(folder, "expected"), { recursive: true, force: true });
    writeFiles(join(folder, "expected"), shown);
  });

  if (Object.keys(samples).length === 0) return;

  test("accepts and refuses its samples", async () => {
    const module = await importPackage(files);
    for (const [declaration, { valid = [], invalid = [] }] of Object.entries(samples)) {
      const issuesOf = (value: unknown) =>
        judge(module, declaration, value).map((issue) => `${issue.instancePath || "/"} ${issue.keyword}`);
      for (const value of valid) expect([value, ...issuesOf(value)]).toEqual([value]);
      for (const [value, ...issues] of invalid)
        expect([value, ...issuesOf(value)]).toEqual([value, ...issues]);
    }
  });
});

test("everything that is expected compiles, and the type tests hold", () => {
  const files = cases.flatMap(({ name, expected, typeTest }) => {
    const { files: all = [], shown = {} } = generated.get(name) ?? {};
    const whole = all.filter(({ path }) => /^src\/.*\.ts$/.test(path));
    const texts = new Map(whole.map(({ path, text }) => [path, text]));
    for (const [path, text] of Object.entries(isUpdate ? shown : expected))
      if (path.startsWith("src/")) texts.set(path, text);
    const sources = [...texts].map(([path, text]) => ({ path: `/${name}/expected/${path}`, text }));
    return typeTest === undefined
      ? sources
      : [...sources, { path: `/${name}/types.test-d.ts`, text: typeTest }];
  });
  expect(typeCheck(files)).toEqual([]);
});
