import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
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

test("docs/diagnostics.md is what the catalogue and the cases come to", () => {
  const file = join(root, "docs/diagnostics.md");
  const cases = codes.flatMap((code) => readCodeCase(code) ?? []);
  const page = diagnosticsPage(cases);
  if (isUpdate) return writeFileSync(file, page);
  expect(readFileSync(file, "utf8"), "npm run test:update writes it anew").toBe(page);
});
