import { catalogue } from "../diagnostics/catalogue.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { formatNames } from "../ir/format-names.js";
import type { Issue } from "../own/package/src/index.js";
import type { ConfigProblem } from "./config-problem.js";
import { knownSettings } from "./known-settings.js";
import { settingPath } from "./setting-path.js";

type Path = Issue["path"];

/** A problem, and the setting that it is about. */
export interface SettingProblem extends ConfigProblem {
  readonly path: Path;
}

/** What an issue of a configuration means to the person who wrote it; `undefined` where another issue says it already. */
export function explainIssue(issue: Issue, config: unknown): SettingProblem | undefined {
  const { path, params, keyword, schemaPath } = issue;
  const further = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof further === "string") return unknownSetting([...path, further]);
  if (typeof params.missingProperty === "string") {
    return { path, sentence: `The setting ${settingPath([...path, params.missingProperty])} is missing.` };
  }
  if (keyword === "propertyNames") {
    const named = [...path, String(params.propertyName)];
    return path.at(-1) === "diagnostics" ? unknownCode(named) : unknownFormat(named);
  }
  if (schemaPath.includes("/propertyNames/")) return undefined;
  return wrongValue(issue, valueIn(config, path));
}

function unknownSetting(path: Path): SettingProblem {
  const name = String(path.at(-1));
  const text = settingPath(path);
  const [first, , ...within] = path;
  if (first === "overrides" || path[2] === "overrides") {
    const general = first === "overrides" ? within : path.slice(4);
    if (general.length > 0 && knownSettings(general.slice(0, -1)).includes(name)) {
      const sentence = `The setting ${text} cannot differ between schemas of one package.`;
      return { path, sentence, hint: `${settingPath(general)} holds for a whole package` };
    }
  }
  const known = knownSettings(path.slice(0, -1));
  const hint = didYouMean(name, known) ?? `known settings are ${known.join(", ")}`;
  return { path, sentence: `There is no setting ${text}.`, hint };
}

function unknownFormat(path: Path): SettingProblem {
  const hint =
    didYouMean(String(path.at(-1)), formatNames) ?? `the formats with checks are ${formatNames.join(", ")}`;
  return { path, sentence: `The setting ${settingPath(path)} is for a format that has no check.`, hint };
}

function unknownCode(path: Path): SettingProblem {
  const hint =
    didYouMean(String(path.at(-1)), Object.keys(catalogue)) ?? "schemapress explain lists all codes";
  return { path, sentence: `The setting ${settingPath(path)} is for a code that there is not.`, hint };
}

function wrongValue({ path, params, keyword, message }: Issue, value: unknown): SettingProblem {
  const expected = keyword === "pattern" ? patternWords(path) : message;
  const name = path.length === 0 ? "The configuration" : `The setting ${settingPath(path)}`;
  const sentence = `${name} ${expected}, and this is ${describe(value)}.`;
  const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
  const hint = typeof value === "string" ? didYouMean(value, allowed) : undefined;
  return hint === undefined ? { path, sentence } : { path, sentence, hint };
}

/** What a pattern of the JSON Schema of configurations means. */
function patternWords(path: Path): string {
  if (path.at(-2) !== "package") return "must be a TypeScript identifier";
  return path.at(-1) === "version" ? "must be a version such as 1.2.3" : "must be a package name";
}

function describe(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= 60 ? text : Array.isArray(value) ? "an array" : `${text.slice(0, 59)}…`;
}

function valueIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}
