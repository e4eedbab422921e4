import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { appendTokens } from "../ir/json-pointer.js";
import type { Place } from "../ir/source.js";
import { validateConfig } from "../own/package/src/index.js";
import { checkBrands } from "./check-brands.js";
import { checkSeverities } from "./check-severities.js";
import { configProblem } from "./config-problem.js";
import { explainIssue } from "./explain-issue.js";

/** What is wrong with a configuration, all of it: settings that do not exist, and values that they cannot have. */
export function checkConfig(value: unknown, at: Place): readonly Diagnostic[] {
  const sayable = withoutFunctions(value);
  const validation = validateConfig(sayable);
  const issues = validation.ok ? [] : validation.issues;
  // Two schemas that look at one value can say the same of it.
  const problems = new Map<string, Diagnostic>();
  for (const issue of issues) {
    const problem = explainIssue(issue, sayable);
    if (problem === undefined) continue;
    const pointer = appendTokens(at.pointer, ...problem.path);
    problems.set(`${pointer} ${problem.sentence}`, configProblem(problem, { uri: at.uri, pointer }));
  }
  return [...problems.values(), ...checkBrands(sayable, at), ...checkSeverities(sayable, at)];
}

/** The configuration without what no JSON has: a function may choose names, and nothing else. */
function withoutFunctions(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const own = withoutRename(value);
  if (!Array.isArray(own.packages)) return own;
  return { ...own, packages: own.packages.map((each) => (isRecord(each) ? withoutRename(each) : each)) };
}

function withoutRename(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!isRecord(config.names) || typeof config.names.rename !== "function") return config;
  const { rename, ...names } = config.names;
  return { ...config, names };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
