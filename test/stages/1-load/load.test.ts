import { expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/host/memory-host.ts";
import { load } from "../../../generator/stages/1-load/load.ts";

async function loadFrom(
  files: Readonly<Record<string, string>>,
  inputs: readonly string[],
  references: readonly string[] = [],
) {
  const { value, diagnostics } = await load({ inputs, references }, createMemoryHost(files));
  return {
    sources: value.map(({ path, role }) => `${role} ${path}`),
    diagnostics: diagnostics.map(({ code, message, place }) => `${code} ${place?.uri ?? ""} ${message}`),
  };
}

test("folders, files and several patterns are read once each, sorted by path", async () => {
  const files = { "s/b.json": "{}", "s/a.yaml": "type: string", "s/deep/c.yml": "true", "s/notes.txt": "no" };
  const { sources } = await loadFrom(files, ["s/b.json", "s"]);
  expect(sources).toEqual(["input s/a.yaml", "input s/b.json", "input s/deep/c.yml"]);
});

test("what a document refers to is read, and what that refers to", async () => {
  const files = {
    "s/a.json": '{ "$ref": "../t/b.json#/x" }',
    "t/b.json": '{ "x": { "items": { "$ref": "c%20d.json" } } }',
    "t/c d.json": "{}",
    "t/e.json": "{}",
  };
  expect((await loadFrom(files, ["s"])).sources).toEqual([
    "input s/a.json",
    "reference t/b.json",
    "reference t/c d.json",
  ]);
});

test("metaschemas and targets of dynamic references are read, too", async () => {
  const files = {
    "s/a.json": '{ "$schema": "../meta.json", "items": { "$dynamicRef": "../b.json#x" } }',
    "meta.json": "{}",
    "b.json": '{ "$dynamicAnchor": "x" }',
  };
  expect((await loadFrom(files, ["s"])).sources).toEqual([
    "reference b.json",
    "reference meta.json",
    "input s/a.json",
  ]);
});

test("what looks like a reference inside data reads nothing", async () => {
  const files = {
    "s/a.json": '{ "enum": [{ "$ref": "b.json" }], "default": { "$ref": "b.json" } }',
    "s/b.json": "{}",
  };
  expect((await loadFrom(files, ["s/a.json"])).sources).toEqual(["input s/a.json"]);
});

test("a dangling definition brings in the files beside the document, except those that are no JSON", async () => {
  const files = {
    "s/a.json": '{ "$ref": "#/components/schemas/B" }',
    "s/b.json": '{ "title": "B" }',
    "s/tsconfig.json": "{ // a comment\n}",
    "s/deep/c.json": "{}",
  };
  expect(await loadFrom(files, ["s/a.json"])).toEqual({
    sources: ["input s/a.json", "reference s/b.json"],
    diagnostics: [],
  });
});

test("places to look are read as such, and an input stays one", async () => {
  const files = { "s/a.json": "{}", "api.yaml": "openapi: 3.0.0" };
  expect((await loadFrom(files, ["s"], ["api.yaml", "s"])).sources).toEqual([
    "reference api.yaml",
    "input s/a.json",
  ]);
});

test("nothing outside of the project is asked for", async () => {
  const files = {
    "a.json":
      '{ "allOf": [{ "$ref": "../b.json" }, { "$ref": "/etc/passwd" }, { "$ref": "file:///c.json" }] }',
  };
  expect((await loadFrom(files, ["a.json"])).sources).toEqual(["input a.json"]);
});

test("a pattern without files is an error", async () => {
  expect((await loadFrom({}, ["nothing"])).diagnostics).toEqual([
    "input-not-found  No schema file matches nothing.",
  ]);
});

test("JSON that is none is reported in words and with its place", async () => {
  const problems: Readonly<Record<string, readonly [string, string, number, number]>> = {
    comma: ['{\n  "a": 1,\n}', "unexpected closing brace where a name in double quotes is expected", 3, 1],
    end: ['{"a": 1', "unexpected end of the text", 1, 8],
    colon: ['{"a" 1}', "unexpected number where a colon is expected", 1, 6],
    word: ['{"a": nul}', "unexpected word nul", 1, 7],
  };
  for (const [text, problem, line, column] of Object.values(problems)) {
    const { diagnostics } = await load(
      { inputs: ["a.json"], references: [] },
      createMemoryHost({ "a.json": text }),
    );
    expect(diagnostics.map(({ message, place }) => [message, place?.range?.start])).toEqual([
      [`This is not JSON: ${problem}.`, { line, column }],
    ]);
  }
});

test("YAML that is none is reported with its place", async () => {
  const { diagnostics } = await load(
    { inputs: ["a.yaml"], references: [] },
    createMemoryHost({ "a.yaml": "a: b: c\n" }),
  );
  expect(diagnostics.map(({ message, place }) => [message, place?.range?.start])).toEqual([
    ["This is not YAML: Nested mappings are not allowed in compact mappings.", { line: 1, column: 4 }],
  ]);
});

test("aliases that multiply without end are refused", async () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [before, name] of [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "e"],
    ["e", "f"],
  ]) {
    bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`);
  }
  const { diagnostics } = await load(
    { inputs: ["a.yaml"], references: [] },
    createMemoryHost({ "a.yaml": bomb.join("\n") }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["aliases-too-many"]);
});

test("documents that are nested without end are refused", async () => {
  const text = `${'{"not":'.repeat(20_000)}true${"}".repeat(20_000)}`;
  const { diagnostics } = await loadFrom({ "a.json": text }, ["a.json"]);
  expect(diagnostics).toEqual([
    "nesting-too-deep file:///a.json This document has more than 500 levels of objects and arrays.",
  ]);
});
