import { expect, test } from "vitest";
import { findConfig } from "../../generator/config/find-config.ts";
import { createMemoryHost } from "../../generator/host/memory-host.ts";

/** Where a configuration is found from /repo/packages/api, where the folders hold the files given. */
function foundIn(files: Readonly<Record<string, string>>): ReturnType<typeof findConfig> {
  const hostAt = (folder: string) => {
    const inner = Object.entries(files)
      .filter(([path]) => path.startsWith(folder === "/" ? "/" : `${folder}/`))
      .map(([path, text]) => [path.slice(folder === "/" ? 1 : folder.length + 1), text] as const);
    return createMemoryHost(Object.fromEntries(inner));
  };
  return findConfig("/repo/packages/api", hostAt);
}

test.each(["ts", "mts", "js", "mjs", "json", "jsonc", "yaml", "yml"])(
  "a .%s file is found",
  async (ending) => {
    const file = `schemapress.config.${ending}`;
    expect(await foundIn({ [`/repo/packages/api/${file}`]: "" })).toEqual({
      folder: "/repo/packages/api",
      files: [file],
    });
  },
);

test("the nearest one is meant, and its folder is that of the project", async () => {
  const outer = { "/repo/schemapress.config.json": "{}", "/schemapress.config.json": "{}" };
  expect(await foundIn(outer)).toEqual({ folder: "/repo", files: ["schemapress.config.json"] });
  const inner = { "/repo/packages/api/package.json": '{ "schemapress": {} }', ...outer };
  expect(await foundIn(inner)).toEqual({ folder: "/repo/packages/api", files: ["package.json"] });
});

test("a package.json without the key is none, and neither is a broken one", async () => {
  for (const text of ['{ "name": "schemapress" }', '{ "schemapress": ', "null"]) {
    expect(await foundIn({ "/repo/packages/api/package.json": text })).toEqual({
      folder: "/repo/packages/api",
      files: [],
    });
  }
});

test("nothing is looked for around a repository", async () => {
  const files = { "/repo/.git/HEAD": "ref: refs/heads/main", "/schemapress.config.json": "{}" };
  expect(await foundIn(files)).toEqual({ folder: "/repo/packages/api", files: [] });
  const worktree = { "/repo/.git": "gitdir: elsewhere", "/schemapress.config.json": "{}" };
  expect(await foundIn(worktree)).toEqual({ folder: "/repo/packages/api", files: [] });
});

test("several in one folder are all told of", async () => {
  const files = {
    "/repo/schemapress.config.yaml": "",
    "/repo/schemapress.config.ts": "",
    "/repo/package.json": '{ "schemapress": {} }',
  };
  expect((await foundIn(files)).files).toEqual([
    "schemapress.config.ts",
    "schemapress.config.yaml",
    "package.json",
  ]);
});
