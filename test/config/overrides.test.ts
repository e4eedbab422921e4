import { expect, test } from "vitest";
import type { PartialOptions } from "../../generator/config/options.ts";
import { type Generated, generate } from "../../generator/generate.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";

type Override = NonNullable<PartialOptions["overrides"]>[number];

/** What is generated of schemas, by path, with overrides. */
function generated(
  schemas: Readonly<Record<string, JsonValue>>,
  ...overrides: readonly Override[]
): Promise<Generated> {
  const inputs = Object.entries(schemas).map(([path, value]) => ({ uri: uriOfPath(path), value }));
  return generate(inputs, { overrides });
}

/** The text of a module from its type to the first function. */
function typeIn({ files }: Generated, name: string): string | undefined {
  const text = files.find(({ path }) => path === `src/${name}.ts`)?.text;
  return text?.slice(text.search(/^export (interface|type)/m), text.search(/^\/\*\* Whether/m)).trim();
}

/** The codes of what is said, with the paths, sorted. */
function said({ diagnostics }: Generated): readonly string[] {
  return diagnostics.map(({ code, place }) => `${place?.uri} ${code}`).sort();
}

test("types are written by the settings of the document that declares them", async () => {
  const thing = (title: string): JsonValue => ({
    title,
    type: "object",
    properties: { kind: { enum: ["a", "b"] }, list: { type: "array", items: {}, maxItems: 1 } },
  });
  const colour = (title: string): JsonValue => ({ title, enum: ["red", "green"] });
  const result = await generated(
    {
      "a.json": thing("Thing"),
      "old/a.json": thing("OldThing"),
      "c.json": colour("Colour"),
      "old/c.json": colour("OldColour"),
    },
    {
      files: "old",
      types: {
        readonly: true,
        optional: "undefined",
        unknown: "any",
        openObjects: "index",
        maxTuple: 0,
        enums: "union",
      },
    },
  );
  expect(typeIn(result, "Thing")).toBe(
    'export interface Thing {\n  kind?: "a" | "b";\n  /** @maxItems 1 */\n  list?: [unknown?];\n}',
  );
  expect(typeIn(result, "OldThing")).toBe(
    'export interface OldThing {\n  readonly kind?: "a" | "b" | undefined;\n  /** @maxItems 1 */\n' +
      "  readonly list?: readonly any[] | undefined;\n  readonly [key: string]: any;\n}",
  );
  expect(typeIn(result, "Colour")).toContain("export const Colour = {");
  expect(typeIn(result, "OldColour")).toBe('export type OldColour = "red" | "green";');
  const page = result.files.find(({ path }) => path === "docs/OldThing.md")?.text;
  expect(page).toContain("readonly any[]");
});

test("an interface extends none that is written otherwise, as a member said again could contradict it", async () => {
  const base: JsonValue = {
    title: "Base",
    type: "object",
    properties: { tags: { type: "array", items: { type: "string" } } },
  };
  const more: JsonValue = {
    title: "More",
    type: "object",
    allOf: [{ $ref: "base.json" }],
    properties: { tags: { type: "array", items: { type: "string" } }, n: { type: "number" } },
  };
  const schemas = { "base.json": base, "more.json": more };
  expect(typeIn(await generated(schemas), "More")).toContain("extends Base");
  const result = await generated(schemas, { files: "more.json", types: { readonly: true } });
  expect(typeIn(result, "More")).toContain("readonly tags?: readonly string[]");
  expect(typeIn(result, "More")).not.toContain("extends");
});

test("an intersection is open where one of its types is, and is written out then", async () => {
  const schemas = {
    "open.json": { title: "Open", type: "object", properties: { a: { type: "string" } } },
    "closed.json": {
      title: "Closed",
      type: "object",
      allOf: [{ $ref: "open.json" }],
      properties: { a: true, b: { type: "number" } },
      additionalProperties: false,
    },
  };
  const result = await generated(schemas, { files: "open.json", types: { openObjects: "index" } });
  expect(typeIn(result, "Open")).toContain("[key: string]: unknown;");
  expect(typeIn(result, "Closed")).not.toContain("Open");
});

test("a type is assumed for the schemas of some documents only, in validators too", async () => {
  const schema = (title: string): JsonValue => ({ title, properties: { a: { type: "string" } } });
  const result = await generated(
    { "a.json": schema("A"), "b.json": schema("B") },
    { files: "b.json", types: { assumeType: true } },
  );
  expect(said(result)).toEqual(["file:///a.json type-implied"]);
  expect(typeIn(result, "A")).toContain("string | number");
  expect(typeIn(result, "B")).toBe("export interface B {\n  a?: string;\n}");
});

test("formats and content are asserted where they are chosen", async () => {
  const day = (title: string): JsonValue => ({ title, type: "string", format: "date" });
  const result = await generated(
    { "a.json": day("A"), "b.json": day("B") },
    { files: "b.json", validators: { formats: "annotate" } },
  );
  const text = (name: string) => result.files.find(({ path }) => path === `src/${name}.ts`)?.text;
  expect(text("A")).toContain("isDate(value)");
  expect(text("B")).not.toContain("isDate(value)");
});

test("what is said of references, words, patterns and dialects follows the document", async () => {
  const schema = (title: string): JsonValue => ({
    title,
    type: "object",
    wrong: 1,
    properties: { a: { $ref: "#/definitions/none" }, b: { type: "string", pattern: "(?i)a" } },
  });
  const schemas = { "a.json": schema("A"), "b.json": schema("B") };
  // One target that is missing is told of once, with every place.
  expect(said(await generated(schemas))).toEqual([
    "file:///a.json pattern-unreadable",
    "file:///a.json reference-not-found",
    "file:///b.json pattern-unreadable",
  ]);
  const result = await generated(schemas, {
    files: "b.json",
    references: { missing: "unknown" },
    schemas: { unknownKeywords: "warn", unreadablePatterns: "skip" },
  });
  const severities = result.diagnostics.map(
    ({ code, severity, place }) => `${place?.uri} ${severity} ${code}`,
  );
  expect(severities.sort()).toEqual([
    "file:///a.json error pattern-unreadable",
    "file:///a.json error reference-not-found",
    "file:///b.json warning keyword-unknown",
    "file:///b.json warning pattern-unreadable",
    "file:///b.json warning reference-unknown",
  ]);
});

test("a dialect is chosen for some documents only, and one that nobody knows is an error", async () => {
  const schema = (title: string): JsonValue => ({
    title,
    type: "number",
    minimum: 1,
    exclusiveMinimum: true,
  });
  const later = await generated(
    { "a.json": { title: "A", type: "number" }, "b.json": schema("B") },
    { files: "b.json", schemas: { dialect: "2020-12" } },
  );
  expect(said(later)).toContain("file:///b.json keyword-value");
  const earlier = await generated(
    { "a.json": { title: "A", type: "number" }, "b.json": schema("B") },
    { files: "b.json", schemas: { dialect: "draft-04" } },
  );
  expect(said(earlier)).toEqual([]);
  const unknown = await generated({ "a.json": schema("A") }, { files: "*", schemas: { dialect: "draft-5" } });
  expect(said(unknown)).toContain("undefined dialect-unknown");
});

test("patterns are tried for the documents that ask for it", async () => {
  const schema = (title: string): JsonValue => ({ title, type: "string", pattern: "^(a+)+$" });
  const result = await generated(
    { "a.json": schema("A"), "b.json": schema("B") },
    { files: "b.json", schemas: { backtracking: "ignore" } },
  );
  expect(said(result)).toEqual(["file:///a.json pattern-backtracks"]);
});
