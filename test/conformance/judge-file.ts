import type { CheckSettings } from "../../generator/ir/check-settings.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { importFiles } from "../support/import-files.ts";
import { type GeneratedModule, judge } from "../support/schema-package.ts";
import type { SuiteGroup } from "./suite-files.ts";

/** What is wrong with the answers to each group, by the group's description; empty where nothing is. */
export async function judgeGroups(
  groups: readonly SuiteGroup[],
  remotes: Readonly<Record<string, JsonValue>>,
  settings?: CheckSettings,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { modules, failures } = compileSchemas(
    groups.map((group) => group.schema),
    remotes,
    settings,
  );
  const paths = new Set(modules.map((module) => module.path));
  const entries = groups.flatMap((_, index) => {
    const path = `/${index}/Thing.ts`;
    return paths.has(path) ? [`export * as group${index} from "${path}";`] : [];
  });
  const module = await importFiles([...modules, ...runtimeModules], entries.join("\n"));
  const validators = module as Readonly<Record<string, GeneratedModule>>;
  return new Map(
    groups.map((group, index) => {
      const own = validators[`group${index}`];
      const wrong = own === undefined ? [failures.get(index) ?? "no validator"] : wrongAnswers(group, own);
      return [group.description, wrong];
    }),
  );
}

function wrongAnswers({ tests }: SuiteGroup, module: GeneratedModule): readonly string[] {
  return tests.flatMap(({ description, data, valid }) => {
    try {
      const found = judge(module, "Thing", data).length === 0;
      return found === valid ? [] : [`${description}: must be ${valid ? "valid" : "invalid"}`];
    } catch (error) {
      return [`${description}: ${error}`];
    }
  });
}
