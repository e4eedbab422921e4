import type { JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { ModelChoice } from "../support/model-of.ts";
import { type GeneratedModule, judge } from "../support/schema-package.ts";
import type { SuiteGroup } from "./suite-files.ts";

/** A group of the suite, and what is wrong with the answer to each of its tests; `undefined` where nothing is. */
export interface JudgedGroup {
  readonly description: string;
  readonly tests: readonly { readonly description: string; readonly wrong: string | undefined }[];
}

/** Judges every test of groups, on the boolean path and with the collector, which have to agree. */
export async function judgeTests(
  groups: readonly SuiteGroup[],
  remotes: Readonly<Record<string, JsonValue>>,
  settings?: ModelChoice,
): Promise<readonly JudgedGroup[]> {
  const validators = await compileValidators(
    groups.map((group) => group.schema),
    remotes,
    settings,
  );
  return groups.map(({ description, tests }, index) => ({
    description,
    tests: tests.map((each) => {
      const own = validators[index] ?? "no validator";
      return {
        description: each.description,
        wrong: typeof own === "string" ? own : wrongAnswer(each, own),
      };
    }),
  }));
}

/** What is wrong with the answers to each group, by the group's description; empty where nothing is. */
export async function judgeGroups(
  groups: readonly SuiteGroup[],
  remotes: Readonly<Record<string, JsonValue>>,
  settings?: ModelChoice,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const judged = await judgeTests(groups, remotes, settings);
  return new Map(
    judged.map(({ description, tests }) => [
      description,
      tests.flatMap((each) => (each.wrong === undefined ? [] : [`${each.description}: ${each.wrong}`])),
    ]),
  );
}

function wrongAnswer(
  { data, valid }: SuiteGroup["tests"][number],
  module: GeneratedModule,
): string | undefined {
  try {
    const found = judge(module, "Thing", data).length === 0;
    return found === valid ? undefined : `must be ${valid ? "valid" : "invalid"}`;
  } catch (error) {
    return String(error);
  }
}
