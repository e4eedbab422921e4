import { describe, expect, test } from "vitest";
import type { TextFile } from "../../generator/ir/files.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { instanceType, namesIn } from "./instance-type.ts";
import {
  hasSuite,
  readGroups,
  readRemotes,
  requiredFiles,
  type SuiteGroup,
  suiteDialects,
} from "./suite-files.ts";
import { typeCheck } from "./type-program.ts";

function allGroups(dialect: string): readonly SuiteGroup[] {
  return requiredFiles(dialect).flatMap((file) => readGroups(dialect, file));
}

function modulesOf(dialect: string): readonly TextFile[] {
  const schemas = allGroups(dialect).map((group) => group.schema);
  return compileSchemas(schemas, readRemotes(dialect)).modules;
}

describe.skipIf(!hasSuite)("the types of the official suite", () => {
  test("every module of every dialect compiles under the strictest settings", () => {
    const modules = Object.keys(suiteDialects)
      .filter((dialect) => dialect !== judged)
      .flatMap((dialect) => modulesOf(dialect).map((file) => ({ ...file, path: `/${dialect}${file.path}` })))
      .map((file) => ({ ...file, text: file.text.replaceAll('"../runtime/', '"../../runtime/') }));
    expect(typeCheck([...modules, ...runtimeModules])).toEqual([]);
  });

  test("no valid instance is refused by the type of its schema", () => {
    const groups = allGroups(judged);
    const modules = modulesOf(judged);
    const paths = new Set(modules.map((module) => module.path));
    const assignments = groups.flatMap((group, index): readonly TextFile[] => {
      if (!paths.has(`/${index}/Thing.ts`)) return [];
      return [{ path: `/${index}/assignments.ts`, text: assignmentsOf(group) }];
    });
    const findings = typeCheck([...modules, ...runtimeModules, ...assignments]);
    const refused = new Map<string, string>();
    for (const { path, line, message } of findings) {
      const at = /^\/(\d+)\/assignments\.ts$/.exec(path)?.[1];
      expect(at, `${path}:${line} ${message}`).toBeDefined();
      refused.set(`${at} ${line - 2}`, message);
    }

    const instances = groups.flatMap((group, index) =>
      paths.has(`/${index}/Thing.ts`)
        ? group.tests.map((each, at) => ({ ...each, group, refused: refused.get(`${index} ${at}`) }))
        : [],
    );
    const unsound = instances.filter((each) => each.valid && each.refused !== undefined);
    expect(unsound.map((each) => `${each.group.description}: ${each.description}: ${each.refused}`)).toEqual(
      [],
    );
    const invalid = instances.filter((each) => !each.valid);
    const caught = invalid.filter((each) => each.refused !== undefined).length;
    const share = ((100 * caught) / invalid.length).toFixed(1);
    console.log(`The types refuse ${caught} of ${invalid.length} invalid instances (${share} %).`);
  });
});

const judged = "draft2020-12";

/** A module with a line for each instance, from the second line on. */
function assignmentsOf({ schema, tests }: SuiteGroup): string {
  const names = namesIn(schema);
  const lines = tests.map(({ data }, index) => {
    return `declare const i${index}: ${instanceType(data, names)}; export const v${index}: Thing = i${index};`;
  });
  return ['import type { Thing } from "./Thing.js";', ...lines].join("\n");
}
