import { expect, test } from "vitest";
import { HostError } from "../../generator/host/host-error.ts";
import { createMemoryHost } from "../../generator/host/memory-host.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { temporaryProject } from "./temporary-project.ts";

const files = {
  "schemas/b.json": "b",
  "schemas/a.yaml": "\uFEFFa",
  "schemas/deep/c.yml": "c",
  "schemas/deep/readme.md": "d",
  "schemas/.hidden.json": "e",
  "schemas/node_modules/x.json": "f",
  "schemas/[id].json": "g",
  "top.json": "h",
};

test("texts are read as from the disk", async () => {
  const host = createMemoryHost(files);
  expect(await host.readText("schemas/a.yaml")).toBe("a");
  expect(await host.readTexts(["./top.json", "schemas/../top.json", "../top.json", "schemas", ""])).toEqual([
    "h",
    "h",
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  "schemas",
  ".",
  "schemas/b.json",
  "schemas/.hidden.json",
  "**/*.json",
  "schemas/[id].json",
  "schemas/*",
  "*.json",
])("the pattern %s finds what it finds on the disk", async (pattern) => {
  const found = await createMemoryHost(files).find([pattern]);
  expect(found).toEqual(await createNodeHost(temporaryProject(files)).find([pattern]));
  expect(found).not.toEqual([]);
});

test.each(["none", "none/*.json", "../schemas", "/schemas", "schemas/b.json/c"])(
  "the pattern %s finds nothing",
  async (pattern) => expect(await createMemoryHost(files).find([pattern])).toEqual([]),
);

test("the files of a folder are listed", async () => {
  const host = createMemoryHost(files);
  expect(await host.list("")).toEqual(["top.json"]);
  expect(await host.list("schemas/")).toEqual([".hidden.json", "[id].json", "a.yaml", "b.json"]);
  expect(await host.list("none")).toEqual([]);
});

test("a folder is replaced and read back", async () => {
  const host = createMemoryHost({ "in.json": "1", "out/keep": "1", "out/change": "1", "out/gone": "1" });
  const write = [
    { path: "change", text: "2" },
    { path: "gone/new", text: "2" },
  ];
  await host.replaceFolder("./out", { write, remove: ["gone"] });
  expect(host.snapshot()).toEqual({
    "in.json": "1",
    "out/change": "2",
    "out/gone/new": "2",
    "out/keep": "1",
  });
  expect(Object.keys(host.snapshot())).toEqual(["in.json", "out/change", "out/gone/new", "out/keep"]);
});

test.each([
  ["", "a"],
  ["..", "a"],
  ["out", "../a"],
  ["out", "a/../b"],
  ["out", "keep/a"],
  ["out", "sub"],
])("in the folder %j the path %j is refused, and nothing changes", async (folder, path) => {
  const host = createMemoryHost({ "out/keep": "1", "out/sub/a": "1" });
  const write = [
    { path: "first", text: "2" },
    { path, text: "2" },
  ];
  await expect(host.replaceFolder(folder, { write, remove: [] })).rejects.toThrow(HostError);
  expect(host.snapshot()).toEqual({ "out/keep": "1", "out/sub/a": "1" });
});
