import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isRefusal } from "../diagnostics/is-refusal.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { appendTokens } from "../ir/json-pointer.js";
import type { Place } from "../ir/source.js";
import { configProblem } from "./config-problem.js";
import { settingPath } from "./setting-path.js";

type Path = readonly (string | number)[];

/** What is wrong with severities beyond what each says alone: those of codes that are errors whatever is chosen. */
export function checkSeverities(config: unknown, at: Place): readonly Diagnostic[] {
  const root = config as JsonValue;
  return [[], ...itemsAt(root, ["packages"])].flatMap((above) => {
    const overrides = itemsAt(valueIn(root, above), ["overrides"]);
    return [[], ...overrides].flatMap((inner) => problemsIn(root, [...above, ...inner, "diagnostics"], at));
  });
}

function problemsIn(root: JsonValue, path: Path, at: Place): readonly Diagnostic[] {
  const chosen = valueIn(root, path);
  if (!isJsonObject(chosen)) return [];
  return Object.entries(chosen).flatMap(([code, severity]) => {
    if (severity === "error" || !isRefusal(code)) return [];
    const own = [...path, code];
    const sentence = `The setting ${settingPath(own)} cannot be less than "error", as nothing can be made of a schema of which ${code} is said.`;
    return [configProblem({ sentence }, { uri: at.uri, pointer: appendTokens(at.pointer, ...own) })];
  });
}

/** The paths of the items of a list; none where there is no list. */
function itemsAt(value: JsonValue | undefined, path: Path): readonly Path[] {
  const items = valueIn(value, path);
  return Array.isArray(items) ? items.map((_, index) => [...path, index]) : [];
}

function valueIn(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, step) => {
    if (typeof step === "number") return Array.isArray(inner) ? inner[step] : undefined;
    return isJsonObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
