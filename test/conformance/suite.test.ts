import { describe, expect, test } from "vitest";
import exceptions from "./exceptions.json" with { type: "json" };
import { judgeGroups } from "./judge-file.ts";
import {
  hasSuite,
  optionalFiles,
  readGroups,
  readRemotes,
  requiredFiles,
  suiteDialects,
} from "./suite-files.ts";

type Exceptions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Groups that fail, by dialect and file, and why. A group that passes has no place here, so the list can only shrink. */
const expected: Exceptions = exceptions;

for (const dialect of Object.keys(suiteDialects)) {
  describe.skipIf(!hasSuite)(`the official suite for ${dialect}`, () => {
    test.each([...requiredFiles(dialect), ...optionalFiles(dialect)])("%s", async (file) => {
      const verdicts = await judgeGroups(readGroups(dialect, file), readRemotes(dialect));
      const excepted = Object.keys(expected[dialect]?.[file] ?? {});
      const failed = [...verdicts].filter(([, wrong]) => wrong.length > 0);
      const unexpected = failed.filter(([group]) => !excepted.includes(group));
      expect(Object.fromEntries(unexpected), "groups that fail").toEqual({});
      const passed = excepted.filter((group) => verdicts.get(group)?.length === 0);
      expect(passed, "groups that pass and are to be taken off exceptions.json").toEqual([]);
      expect(
        excepted.filter((group) => !verdicts.has(group)),
        "groups that do not exist",
      ).toEqual([]);
    });
  });
}

describe.skipIf(!hasSuite)("the official suite's formats that are asserted", () => {
  test.each(["date-time", "date", "time", "email"])("%s", async (name) => {
    const groups = readGroups("draft2020-12", `optional/format/${name}`);
    const failed = [...(await judgeGroups(groups, {}))].filter(([, wrong]) => wrong.length > 0);
    expect(failed).toEqual([]);
  });
});
