import { describe, expect, test } from "vitest";
import type { CheckSettings } from "../../generator/ir/check-settings.ts";
import exceptions from "./exceptions.json" with { type: "json" };
import { judgeGroups } from "./judge-file.ts";
import {
  formatFiles,
  hasSuite,
  readGroups,
  readRemotes,
  requiredFiles,
  suiteDialects,
} from "./suite-files.ts";

type Exceptions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Groups that fail, by dialect and file, and why. A group that passes has no place here, so the list can only shrink. */
const expected: Exceptions = exceptions;

/** The specification's defaults: what it leaves open is an annotation. */
const annotating: CheckSettings = { formats: "annotate", content: "annotate" };

for (const dialect of Object.keys(suiteDialects)) {
  describe.skipIf(!hasSuite)(`the official suite for ${dialect}`, () => {
    test.each(requiredFiles(dialect))("%s", (file) => passesButForExceptions(dialect, file, annotating));
  });

  describe.skipIf(!hasSuite)(`the official suite for ${dialect} where formats are asserted`, () => {
    const asserting: CheckSettings = { ...annotating, formats: "assert" };
    test.each(formatFiles(dialect))("%s", (file) => passesButForExceptions(dialect, file, asserting));
  });
}

describe.skipIf(!hasSuite)("the official suite where content is asserted", () => {
  const asserting: CheckSettings = { ...annotating, content: "assert" };
  test("optional/content of draft7", () => passesButForExceptions("draft7", "optional/content", asserting));
});

async function passesButForExceptions(dialect: string, file: string, settings: CheckSettings): Promise<void> {
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
}
