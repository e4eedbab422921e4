import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readToolFiles } from "../generator/host/tool-files.ts";
import type { View } from "../generator/ir/views.ts";
import { compileTemplates } from "../generator/stages/6-render/compile-templates.ts";
import { findUnknownNames } from "../generator/stages/6-render/find-unknown-names.ts";
import { render } from "../generator/stages/6-render/render.ts";
import { templateNames } from "../generator/stages/6-render/template-set.ts";
import { sampleViews } from "./support/sample-views.ts";

const folder = join(import.meta.dirname, "../templates");
const { templates } = readToolFiles();
const views: readonly View[] = Object.values(sampleViews);

describe("the folder of templates", () => {
  test.each(templateNames)("has %s", (name) => {
    expect(templates[name]).toBeTypeOf("string");
  });

  test("has nothing else but the page that explains it", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map((file) => file.name).sort()).toEqual(
      [...templateNames.map((name) => `${name.split("/").at(-1)}.hbs`), "README.md"].sort(),
    );
  });

  test.each(templateNames)("ends %s with a line ending, and has only spaces before text", (name) => {
    expect(templates[name]).toMatch(/[^\n]\n$/);
    expect(templates[name]).not.toMatch(/\t|\r|[ ]$/m);
  });
});

describe("each template", () => {
  const compiled = compileTemplates(templates);

  test("holds only names, if, each and partials", () => {
    expect(compiled.diagnostics).toEqual([]);
  });

  test.each(views)("$template uses only names of its view", (view) => {
    expect(findUnknownNames(view.template, [view], compiled.value.programs)).toEqual([]);
  });

  test.each(views)("$template has a sample in which nothing is empty", (view) => {
    expect(emptyParts(view)).toEqual([]);
  });

  test.each(views)("$template prints every text of its sample", (view) => {
    const [file] = render([view], templates).value;
    const unused = textsOf({ ...view, template: "", path: "" }).filter((text) => !file?.text.includes(text));
    expect(unused.filter((text) => !alternatives.has(text))).toEqual([]);
  });

  test.each(views)("$template leaves no blank lines at its ends, nor two in a row", (view) => {
    const [file] = render([view], templates).value;
    expect(file?.text).toMatch(/^\S[\s\S]*\S\n$/);
    expect(file?.text).not.toMatch(/\n\n\n/);
  });

  test.each(views)("$template leaves none either where everything is empty", (view) => {
    const [file] = render([emptied(view)], templates).value;
    expect(file?.text).toMatch(/^\S[\s\S]*\S\n$/);
    expect(file?.text).not.toMatch(/\n\n\n/);
  });
});

describe("the page that explains the templates", () => {
  const page = readFileSync(join(folder, "README.md"), "utf8");

  test.each(templateNames)("names %s", (name) => {
    expect(page).toContain(`\`${name}.hbs\``);
  });

  test.each(views)("lists every field of $template", (view) => {
    const section = page.split(/^### /m).find((part) => part.startsWith(`\`${view.template}.hbs\``)) ?? "";
    const missing = fieldsOf(view).filter((field) => !section.includes(`\`${field}\``));
    expect(missing).toEqual([]);
  });
});

/** An interface is no alias too. */
const alternatives: ReadonlySet<string> = new Set([
  sampleViews["module.ts"].declared,
  sampleViews["module.ts"].type,
]);

function emptyParts(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length === 0 ? [value] : value.flatMap(emptyParts);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(emptyParts);
  return value === "" || value === false ? [value] : [];
}

function emptied(view: View): View {
  const kept = new Set(["template", "path", "name", "license"]);
  const entries = Object.entries(view).map(([name, value]) => {
    if (kept.has(name)) return [name, value];
    return [name, Array.isArray(value) ? [] : typeof value === "boolean" ? false : ""];
  });
  return Object.fromEntries(entries) as View;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value).flatMap(([name, member]) => [name, ...fieldsOf(member)]);
  return [...new Set(fields)].filter((name) => name !== "template");
}
