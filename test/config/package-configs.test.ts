import { expect, test } from "vitest";
import { clashingFolders, outOf } from "../../generator/config/out-folders.ts";
import { packageConfigs } from "../../generator/config/package-configs.ts";

test("a configuration without packages is about one", () => {
  const config = { out: "a", types: { readonly: true } };
  expect(packageConfigs({ $schema: "x", ...config })).toEqual([{ config, own: config }]);
});

test("a package inherits what is shared, group by group, and says what differs", () => {
  const [one, other] = packageConfigs({
    inputs: ["schemas"],
    package: { license: "MIT", version: "1.0.0" },
    types: { readonly: true, enums: "union" },
    names: { "a.json": "A" },
    overrides: [{ files: "old", types: { unknown: "any" } }],
    packages: [
      { out: "one", package: { name: "one", version: "2.0.0" }, types: { enums: "both" } },
      { out: "two", inputs: ["more"], overrides: [{ files: "new" }], names: { "a.json": "B" } },
    ],
  });
  expect(one?.config).toMatchObject({
    inputs: ["schemas"],
    out: "one",
    package: { name: "one", license: "MIT", version: "2.0.0" },
    types: { readonly: true, enums: "both" },
    names: { "a.json": "A" },
    overrides: [{ files: "old", types: { unknown: "any" } }],
  });
  expect(other).toMatchObject({
    index: 1,
    config: { inputs: ["more"], names: { "a.json": "B" }, types: { readonly: true, enums: "union" } },
  });
  expect(other?.config.overrides?.map(({ files }) => files)).toEqual(["old", "new"]);
});

test("folders are compared as they are meant", () => {
  expect(["a/", "./a", "b/../a", "a"].map((out) => outOf({ out }))).toEqual(["a", "a", "a", "a"]);
  expect(outOf({})).toBe("generated");
});

test.each([
  [["a", "b"], []],
  [["a", "ab"], []],
  [["a", "a"], [[1, 0]]],
  [["a/b", "a"], [[1, 0]]],
  [["a", "c", "A/b"], [[2, 0]]],
  [["a", "."], [[1, 0]]],
])("of the folders %j, %j clash", (folders, clashes) => {
  expect(clashingFolders(folders)).toEqual(clashes);
});
