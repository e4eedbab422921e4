import { type ConfigProblem, configProblem } from "../config/config-problem.js";
import type { LoadedConfig } from "../config/load-config.js";
import { outOf } from "../config/out-folders.js";
import { type ChosenPackage, packageConfigs } from "../config/package-configs.js";
import { reportClashes } from "../config/report-clashes.js";
import type { Result } from "../diagnostics/result.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { pathIn } from "./path-in.js";
import type { SettingsFlags } from "./settings.js";

/** The packages of a configuration that a run is about: all, or those that `--package` names. */
export function choosePackages(
  { config, place, folder }: LoadedConfig,
  inputs: readonly string[],
  flags: SettingsFlags,
): Result<readonly ChosenPackage[]> {
  const all = packageConfigs(config);
  const clashes = reportClashes(all, place);
  if (clashes.length > 0) return { value: [], diagnostics: clashes };
  const wanted = flags.package ?? [];
  const isWanted = (name: string, each: ChosenPackage): boolean =>
    each.config.package?.name === name || outOf(each.config) === pathIn(folder, name);
  const unknown = wanted.filter((name) => !all.some((each) => isWanted(name, each)));
  const chosen = all.filter((each) => wanted.length === 0 || wanted.some((name) => isWanted(name, each)));
  const problems = [...unknown.map((name) => notFound(name, all)), ...forOne(chosen.length, inputs, flags)];
  return { value: chosen, diagnostics: problems.map((problem) => configProblem(problem)) };
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
