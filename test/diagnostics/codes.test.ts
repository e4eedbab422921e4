import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeOptions, type Options } from "../../generator/config/options.ts";
import { type Code, catalogue } from "../../generator/diagnostics/catalogue.ts";
import { root } from "../support/command.ts";
import { missingCase, readCodeCase, runCodeCase } from "./code-case.ts";
import { diagnosticsPage } from "./diagnostics-page.ts";

const isUpdate = process.env.UPDATE !== undefined;
const codes = Object.keys(catalogue);

describe("the case of a code", () => {
  test.each(codes)("%s says exactly what is expected", async (code) => {
    const found = readCodeCase(code);
    if (found === undefined) return expect.fail(missingCase(code));
    const printed = await runCodeCase(found);
    if (isUpdate) writeFileSync(join(found.folder, "expected.txt"), printed);
    else expect(printed).toBe(found.expected);
    expect(printed, `the case of ${code} does not have it said`).toContain(code);
  });

  test("belongs to a code that there is", () => {
    const folders = readdirSync(join(root, "test/diagnostics/codes"));
    expect(folders.filter((folder) => !codes.includes(folder))).toEqual([]);
  });
});

test.each(codes)("%s names settings that there are", (code) => {
  const { settings } = catalogue[code as Code];
  const outside = ["inputs", "out", "names", "names.rename", "templates", "references.from"];
  const known = [...outside, ...settingsIn(completeOptions({}))];
  expect(settings.filter((setting) => !known.includes(setting))).toEqual([]);
});

/** The settings of options by their places: `types.enums`. */
function settingsIn(options: Options): readonly string[] {
  return Object.entries(options).flatMap(([group, values]) =>
    typeof values === "object" ? Object.keys(values).map((name) => `${group}.${name}`) : [],
  );
}

test("docs/diagnostics.md is what the catalogue and the cases come to", () => {
  const file = join(root, "docs/diagnostics.md");
  const cases = codes.flatMap((code) => readCodeCase(code) ?? []);
  const page = diagnosticsPage(cases);
  if (isUpdate) return writeFileSync(file, page);
  expect(readFileSync(file, "utf8"), "npm run test:update writes it anew").toBe(page);
});
