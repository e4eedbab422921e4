import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const keywords = join(root, "generator/keywords");
const dialects = readTexts(join(root, "generator/dialects"));

/** Modules that keywords are made from, and that are none. */
const support: ReadonlySet<string> = new Set([
  "format/asserted-formats",
  "format/format-checks",
  "content/decoded-content",
  "content/known-encodings",
]);

/** Keywords that no dialect of ours has, and that a metaschema of somebody else may ask for. */
const forOtherDialects: ReadonlySet<string> = new Set(["format/asserted-format"]);

const modules = readdirSync(keywords, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/").replace(/\.ts$/, ""))
  .filter((path) => path.includes("/") && !support.has(path))
  .sort();

test.each(modules)("%s has a test", (module) => {
  expect(existsSync(join(import.meta.dirname, `${module}.test.ts`))).toBe(true);
});

test.each(modules.filter((module) => !forOtherDialects.has(module)))(
  "%s is in the table of a dialect",
  (module) => {
    const text = readFileSync(join(keywords, `${module}.ts`), "utf8");
    const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const isUsed = dialects.some(
      (dialect) =>
        dialect.includes(`from "../keywords/${module}.js"`) &&
        names.some((name) => dialect.split(new RegExp(`\\b${name}\\b`)).length > 2),
    );
    expect(isUsed).toBe(true);
  },
);

/** What the dialects import, so that a keyword that is gone is missed by its name. */
const imported = new Set(
  dialects.flatMap((text) =>
    [...text.matchAll(/from "\.\.\/keywords\/(\w+\/[^"]+)\.js"/g)].map(([, module = ""]) => module),
  ),
);

test.each([...imported].sort())("%s is there", (module) => {
  expect(existsSync(join(keywords, `${module}.ts`))).toBe(true);
});

function readTexts(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}
