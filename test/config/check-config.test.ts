import { describe, expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";

/** What is said of a configuration, with the place of each problem and its hint. */
function problems(config: unknown, pointer = ""): readonly string[] {
  return checkConfig(config, { uri: "file:///c.json", pointer }).map(
    ({ message, place, hint }) => `${place?.pointer} ${message}${hint === undefined ? "" : ` (${hint})`}`,
  );
}

test("everything that is wrong is told, with its place", () => {
  expect(
    problems({
      out: "",
      package: { version: "1" },
      packages: [{ type: {} }, { types: { enums: "unions" } }],
    }),
  ).toEqual([
    "/packages/0/type There is no setting packages[0].type. (did you mean types?)",
    '/packages/1/types/enums The setting packages[1].types.enums must be one of "both", "union" or "const-object", and this is "unions". (did you mean union?)',
    '/out The setting out must be at least 1 character long, and this is "".',
    '/package/version The setting package.version must be a version such as 1.2.3, and this is "1".',
  ]);
  expect(problems({ ou: 1 }, "/schemapress")).toEqual([
    "/schemapress/ou There is no setting ou. (did you mean out?)",
  ]);
});

test("what is no object is no configuration", () => {
  for (const value of [null, 1, "a", ["schemas"]]) expect(problems(value)).toHaveLength(1);
  expect(problems(null)).toEqual([" The configuration must be an object, and this is null."]);
  expect(problems({ packages: [] })).toHaveLength(1);
  expect(problems({ packages: [1] })).toEqual([
    "/packages/0 The setting packages[0] must be an object, and this is 1.",
  ]);
});

test("where nothing is near, all that there are is named", () => {
  expect(problems({ references: { zzzzzzzzzz: 1 } })).toEqual([
    "/references/zzzzzzzzzz There is no setting references.zzzzzzzzzz. (known settings are from, missing)",
  ]);
  expect(problems({ toString: 1, ["__proto__"]: 1 })[0]).toContain("/toString There is no setting toString.");
});

describe("an override", () => {
  test("names files", () => {
    expect(problems({ overrides: [{ types: {} }] })).toEqual([
      "/overrides/0 The setting overrides[0].files is missing.",
    ]);
    expect(problems({ overrides: [{ files: "a" }, { files: ["a", "b"] }] })).toEqual([]);
    expect(problems({ overrides: [{ files: [] }, { files: 1 }, { files: "" }] })).toHaveLength(3);
  });

  test.each([
    ["types", "layout", "single"],
    ["types", "formats", {}],
    ["types", "engine", "schemapress"],
    ["types", "readWrite", "split"],
    ["validators", "maxDepth", 10],
    ["validators", "output", "basic"],
    ["references", "from", []],
  ])("cannot say %s.%s, which is for a whole package", (group, name, value) => {
    const override = { files: "a", [group]: { [name]: value } };
    const hint = `(${group}.${name} holds for a whole package)`;
    expect(problems({ overrides: [override] })).toEqual([
      `/overrides/0/${group}/${name} The setting overrides[0].${group}.${name} cannot differ between schemas of one package. ${hint}`,
    ]);
    expect(problems({ packages: [{ overrides: [override] }] })[0]).toContain(hint);
  });

  test("cannot say what is no setting, or none of schemas", () => {
    expect(problems({ overrides: [{ files: "a", types: { enum: 1 } }] })[0]).toContain("did you mean enums?");
    expect(problems({ overrides: [{ files: "a", out: "b" }] })[0]).toContain("out holds for a whole package");
  });
});

test("functions choose names, of each package", () => {
  const names = { rename: (name: string) => name };
  expect(problems({ names, packages: [{ names }] })).toEqual([]);
  expect(problems({ packages: [{ names: { rename: 1 } }] })).toEqual([
    "/packages/0/names/rename The setting packages[0].names.rename must be a string, and this is 1.",
  ]);
});
