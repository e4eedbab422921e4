import { expect, test } from "vitest";
import type { Manifest } from "../../../generator/ir/files.ts";
import { hashText } from "../../../generator/stages/8-write/hash-text.ts";
import { planWrites } from "../../../generator/stages/8-write/plan-writes.ts";
import { withoutBuildProducts } from "../../../generator/stages/8-write/without-build-products.ts";

const file = (path: string, text: string) => ({ path, text });

/** The manifest of a run that wrote `1` into each file. */
const manifestOf = (...paths: string[]): Manifest => ({
  tool: "schemapress",
  version: "1.0.0",
  schemas: [],
  files: Object.fromEntries(paths.map((path) => [path, hashText("1")])),
});

test("each file is created, changed, removed or left alone", () => {
  const files = [file("same", "1"), file("new/b", "1"), file("new/a", "1"), file("changed", "2")];
  const current = new Map(Object.entries({ same: "1", changed: "1", old: "1", mine: "1" }));
  const { value, diagnostics } = planWrites(files, manifestOf("same", "changed", "old", "older"), current);
  expect(value).toEqual({
    create: [file("new/a", "1"), file("new/b", "1")],
    change: [file("changed", "2")],
    remove: ["old"],
    unchanged: 1,
    edited: [],
  });
  expect(diagnostics).toEqual([]);
});

test("files that somebody has changed by hand are told from those that are only out of date", () => {
  const files = [file("changed", "2"), file("edited", "2"), file("as wanted", "2")];
  const paths = ["changed", "edited", "as wanted", "edited and gone", "deleted"];
  const current = new Map(
    Object.entries({ changed: "1", edited: "mine", "as wanted": "2", "edited and gone": "mine" }),
  );
  const { value } = planWrites(files, manifestOf(...paths), current);
  expect(value.change.map(({ path }) => path)).toEqual(["changed", "edited"]);
  expect(value.remove).toEqual(["edited and gone"]);
  expect(value.edited).toEqual(["edited", "edited and gone"]);
});

test("a file that no earlier run wrote is never changed", () => {
  const current = new Map(Object.entries({ "README.md": "mine", "same.md": "1" }));
  const { value, diagnostics } = planWrites(
    [file("README.md", "1"), file("same.md", "1")],
    undefined,
    current,
  );
  expect(value).toEqual({ create: [], change: [], remove: [], unchanged: 1, edited: [] });
  expect(diagnostics).toMatchObject([
    { code: "file-foreign", message: "README.md exists and was not written by schemapress." },
  ]);
});

test.each([
  ["as an earlier run left it", manifestOf("a"), "{}"],
  ["when it is damaged", undefined, '<<<<<<< ours\n  "tool": "schemapress",\n'],
])("the manifest is changed %s", (_, previous, text) => {
  const files = [file("manifest.json", "new")];
  const { value, diagnostics } = planWrites(files, previous, new Map([["manifest.json", text]]));
  expect(value.change).toEqual(files);
  expect(diagnostics).toEqual([]);
});

test("another program's manifest.json is foreign", () => {
  const current = new Map([["manifest.json", '{ "short_name": "app" }']]);
  const { value, diagnostics } = planWrites([file("manifest.json", "new")], undefined, current);
  expect(value.change).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["file-foreign"]);
});

test("a manifest's paths that lead out of the folder are ignored", () => {
  const paths = ["../x", "/x", "a/../../x", "a\\x", "C:/x", "C:x", "a//x", "./x", "", "a/", "x\0"];
  const current = new Map(paths.map((path) => [path, "mine"]));
  const { value } = planWrites([], manifestOf(...paths, "__proto__", "fine"), current.set("fine", "1"));
  expect(value.remove).toEqual(["fine"]);
});

test("build products can be left out of a plan", () => {
  const plan = {
    create: [file("dist/a.js", ""), file("src/a.ts", "")],
    change: [file("dist/b.js", ""), file("distance.ts", "")],
    remove: ["dist/c.js", "src/dist/c.ts"],
    unchanged: 3,
    edited: [],
  };
  expect(withoutBuildProducts(plan)).toEqual({
    create: [file("src/a.ts", "")],
    change: [file("distance.ts", "")],
    remove: ["src/dist/c.ts"],
    unchanged: 3,
    edited: [],
  });
});
