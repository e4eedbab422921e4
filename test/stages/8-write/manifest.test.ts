import { expect, test } from "vitest";
import { readManifest } from "../../../generator/ir/read-manifest.ts";
import { buildManifest, manifestFile } from "../../../generator/stages/8-write/manifest.ts";

const schemas = [
  { id: "file:///b.json", name: "B", hash: "2" },
  { hash: "1", name: "A", id: "file:///a.json" },
];

const files = [
  { path: "src/é.ts", text: "é" },
  { path: "manifest.json", text: "{}" },
  { path: "README.md", text: "" },
];

test("the manifest's text is the same for the same input in any order", () => {
  const { path, text } = manifestFile(buildManifest(files, schemas, "1.2.3"));
  expect(path).toBe("manifest.json");
  expect(text).toBe(`{
  "tool": "schemapress",
  "version": "1.2.3",
  "schemas": [
    {
      "id": "file:///a.json",
      "name": "A",
      "hash": "1"
    },
    {
      "id": "file:///b.json",
      "name": "B",
      "hash": "2"
    }
  ],
  "files": {
    "README.md": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "src/é.ts": "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
  }
}
`);
  expect(manifestFile(buildManifest(files.toReversed(), schemas.toReversed(), "1.2.3")).text).toBe(text);
});

test("a manifest is read back", () => {
  const manifest = buildManifest(files, schemas, "1.2.3");
  expect(readManifest(manifestFile(manifest).text)).toEqual(manifest);
});

test.each([
  undefined,
  "",
  "{",
  "null",
  "[]",
  "{}",
  '{ "tool": "other", "version": "1", "schemas": [], "files": {} }',
  '{ "tool": "schemapress", "version": 1, "schemas": [], "files": {} }',
  '{ "tool": "schemapress", "version": "1", "schemas": {}, "files": {} }',
  '{ "tool": "schemapress", "version": "1", "schemas": [], "files": [] }',
])("what is no manifest is none: %s", (text) => {
  expect(readManifest(text)).toBeUndefined();
});

test("entries that are none are left out", () => {
  const text = '{ "tool": "schemapress", "version": "1", "schemas": [1, {}], "files": { "a": "x", "b": 1 } }';
  expect(readManifest(text)).toEqual({ tool: "schemapress", version: "1", schemas: [], files: { a: "x" } });
});
