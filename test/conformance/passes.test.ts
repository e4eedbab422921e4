import { describe, expect, test } from "vitest";
import { passes } from "../../generator/optimise/optimise.ts";
import { judgeTests } from "./judge-file.ts";
import { hasSuite, readGroups, readRemotes, requiredFiles } from "./suite-files.ts";

const dialect = "draft2020-12";
const sets = [
  { name: "none", chosen: [] },
  ...passes.map((pass) => ({ name: pass.name, chosen: [pass] })),
  ...passes.map((pass) => ({
    name: `all but ${pass.name}`,
    chosen: passes.filter((other) => other !== pass),
  })),
];

/** Optimisations may change how a validator decides, never what: every verdict is the same whichever are applied. */
describe.skipIf(!hasSuite)("the official suite with optimisations", () => {
  const groups = requiredFiles(dialect).flatMap((file) => readGroups(dialect, file));
  const settings = { formats: "annotate", content: "annotate" } as const;
  const verdicts = async (chosen: typeof passes) =>
    (await judgeTests(groups, readRemotes(dialect), { ...settings, passes: chosen })).map((group) => ({
      description: group.description,
      wrong: group.tests.flatMap((each) => (each.wrong === undefined ? [] : [each.description])),
    }));

  test.each(sets)("$name", async ({ chosen }) => {
    expect(await verdicts(chosen)).toEqual(await all);
  });

  const all = hasSuite ? verdicts(passes) : Promise.resolve([]);
});
