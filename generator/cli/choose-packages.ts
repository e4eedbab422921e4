import { type ConfigProblem, configProblem } from "../config/config-problem.js";
import type { LoadedConfig } from "../config/load-config.js";
import { clashingFolders, outOf } from "../config/out-folders.js";
import { type ChosenPackage, packageConfigs } from "../config/package-configs.js";
import type { Result } from "../diagnostics/result.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { appendTokens } from "../ir/json-pointer.js";
import type { SettingsFlags } from "./settings.js";

/** The packages of a configuration that a run is about: all, or those that `--package` names. */
export function choosePackages(
  { config, place }: Pick<LoadedConfig, "config" | "place">,
  inputs: readonly string[],
  flags: SettingsFlags,
): Result<readonly ChosenPackage[]> {
  const all = packageConfigs(config);
  const clashes = clashingFolders(all.map((each) => outOf(each.config)));
  const diagnostics = clashes.map(([index, before]) => {
    const [out, other] = [index, before].map((each) => outOf(all[each]?.config ?? {}));
    const relation = out === other ? "the same folder as" : "inside of the folder of, or around that of,";
    const sentence = `packages[${index}] is generated into ${out}, ${relation} packages[${before}].`;
    const pointer = appendTokens(
      place.pointer,
      "packages",
      index,
      ...(all[index]?.own.out === undefined ? [] : ["out"]),
    );
    return configProblem(
      { sentence, hint: "give each package an out of its own" },
      { uri: place.uri, pointer },
    );
  });
  if (diagnostics.length > 0) return { value: all, diagnostics };
  const wanted = flags.package ?? [];
  const unknown = wanted.filter((name) => !all.some((each) => isCalled(each, name)));
  const chosen =
    wanted.length === 0 ? all : all.filter((each) => wanted.some((name) => isCalled(each, name)));
  const problems = [...unknown.map((name) => notFound(name, all)), ...forOne(chosen.length, inputs, flags)];
  return { value: chosen, diagnostics: problems.map((problem) => configProblem(problem)) };
}

function isCalled({ config }: ChosenPackage, name: string): boolean {
  return config.package?.name === name || outOf(config) === outOf({ out: name });
}

function notFound(name: string, all: readonly ChosenPackage[]): ConfigProblem {
  const known = all.flatMap(({ config }) => [config.package?.name ?? [], outOf(config)].flat());
  const hint = didYouMean(name, known) ?? `there are ${known.join(", ")}`;
  return { sentence: `No package has the name or the folder ${name}.`, hint };
}

/** Arguments that say what only one package can have. */
function forOne(count: number, inputs: readonly string[], { out }: SettingsFlags): readonly ConfigProblem[] {
  if (count < 2) return [];
  const given = [...(inputs.length > 0 ? ["Inputs"] : []), ...(out === undefined ? [] : ["--out"])];
  if (given.length === 0) return [];
  const sentence = `${given.join(" and ")} can be given for one package, and the configuration is about ${count}.`;
  return [{ sentence, hint: "choose one with --package" }];
}
