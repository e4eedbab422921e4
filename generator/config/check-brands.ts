import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { appendTokens } from "../ir/json-pointer.js";
import { reservedNames } from "../ir/reserved-names.js";
import type { Place } from "../ir/source.js";
import { configProblem } from "./config-problem.js";
import { settingPath } from "./setting-path.js";

/** What is wrong with the names of branded types beyond what each says alone: reserved ones, and two that are the same. */
export function checkBrands(config: unknown, at: Place): readonly Diagnostic[] {
  const root = config as JsonValue;
  const packages = isJsonObject(root) && Array.isArray(root.packages) ? root.packages : [];
  return [
    ...problemsIn(root, [], at),
    ...packages.flatMap((each, index) => problemsIn(each, ["packages", index], at)),
  ];
}

function problemsIn(
  config: JsonValue,
  above: readonly (string | number)[],
  at: Place,
): readonly Diagnostic[] {
  const types = isJsonObject(config) ? config.types : undefined;
  const formats = isJsonObject(types) ? types.formats : undefined;
  if (!isJsonObject(formats)) return [];
  const seen = new Map<string, string>();
  return Object.entries(formats).flatMap(([format, name]): readonly Diagnostic[] => {
    if (typeof name !== "string") return [];
    // What proves a type is called `is` and its name with a capital.
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const other = seen.get(capital);
    seen.set(capital, format);
    const path = [...above, "types", "formats", format];
    const problem = reservedNames.has(name)
      ? `cannot be ${name}, which is a name of the language or of generated code`
      : other === undefined
        ? undefined
        : `cannot be ${name}, as that of ${other} has the same name`;
    if (problem === undefined) return [];
    const place = { uri: at.uri, pointer: appendTokens(at.pointer, ...path) };
    return [configProblem({ sentence: `The setting ${settingPath(path)} ${problem}.` }, place)];
  });
}
