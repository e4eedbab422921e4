import { describe, expect, test } from "vitest";
import type { Issue } from "../../generator/runtime/issue.ts";
import type { Issues } from "../../generator/runtime/issues.ts";
import type { Path } from "../../generator/runtime/path.ts";
import { report } from "../../generator/runtime/report.ts";

const site = ["#/properties/name/minLength", "must be at least 1 character long", { limit: 1 }] as const;

function reportAt(...keys: (string | number)[]): Issue | undefined {
  const issues: Issues = { list: [], most: 10 };
  report(
    issues,
    keys.reduce<Path | undefined>((parent, key) => ({ parent, key }), undefined),
    ...site,
  );
  return issues.list[0];
}

describe("report", () => {
  test("says what the site says, at the root", () => {
    expect(reportAt()).toEqual({
      path: [],
      instancePath: "",
      schemaPath: "#/properties/name/minLength",
      keyword: "minLength",
      params: { limit: 1 },
      message: "must be at least 1 character long",
    });
  });

  test.each<[(string | number)[], string]>([
    [["a"], "/a"],
    [["a", 0, "b"], "/a/0/b"],
    [[""], "/"],
    [["a/b", "m~n", "~1"], "/a~1b/m~0n/~01"],
    [["0", 0], "/0/0"],
    [["ü ^%"], "/ü ^%"],
  ])("writes %j as the JSON Pointer %j", (keys, pointer) => {
    expect(reportAt(...keys)).toMatchObject({ path: keys, instancePath: pointer });
  });

  test("keeps the issues that are already there, in order", () => {
    const issues: Issues = { list: [], most: 10 };
    report(issues, { parent: undefined, key: "a" }, ...site);
    report(issues, { parent: undefined, key: "b" }, ...site);
    expect(issues.list.map((issue) => issue.instancePath)).toEqual(["/a", "/b"]);
  });

  test("stops at the most issues that are wanted", () => {
    const issues: Issues = { list: [], most: 1 };
    report(issues, { parent: undefined, key: "a" }, ...site);
    report(issues, { parent: undefined, key: "b" }, ...site);
    expect(issues.list.map((issue) => issue.instancePath)).toEqual(["/a"]);
  });
});
