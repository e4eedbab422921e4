import { describe, expect, test } from "vitest";
import exceptions from "./exceptions.json" with { type: "json" };
import { judgeGroups } from "./judge-file.ts";
import {
  hasSuite,
  readGroups,
  readRemotes,
  sectionFiles,
  settingsFor,
  suiteDialects,
  suiteSections,
} from "./suite-files.ts";

type Exceptions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Groups that fail, by dialect and file, and why. A group that passes has no place here, so the list can only shrink. */
const expected: Exceptions = exceptions;

for (const dialect of Object.keys(suiteDialects)) {
  describe.skipIf(!hasSuite)(`the official suite for ${dialect}`, () => {
    const files = suiteSections.flatMap((section) => sectionFiles(dialect, section));
    test.each(files)("%s", async (file) => {
      const settings = settingsFor(dialect, file);
      const verdicts = await judgeGroups(readGroups(dialect, file), readRemotes(dialect), settings);
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
