import type { JsonValue } from "../../generator/ir/json.ts";
import { valueAt } from "../../generator/ir/json-pointer.ts";
import type { GeneratedModule, ReportedIssue } from "../support/schema-package.ts";
import type { Oracle } from "./oracle.ts";

/** What can be wrong. Shrinking keeps the kind. */
export type ProblemKind =
  | "schema is refused"
  | "module does not run"
  | "validator throws"
  | "paths disagree"
  | "valid with issues"
  | "invalid without issues"
  | "issue leads nowhere"
  | "keyword is not there"
  | "must be valid"
  | "must be invalid";

/** Something that is wrong, and what it is in words. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly detail: string;
}

/** What the oracle says of an instance; `undefined` where it breaks down and nobody knows. */
export function verdictOf(oracle: Oracle, instance: JsonValue): boolean | undefined {
  try {
    return oracle(instance);
  } catch {
    return undefined;
  }
}

/** What is wrong with what a module says of an instance; `undefined` where nothing is. */
export function findProblem(
  module: GeneratedModule,
  { schema, instance }: { readonly schema: JsonValue; readonly instance: JsonValue },
  verdict: boolean | undefined,
): Problem | undefined {
  let accepted: boolean;
  let result: { readonly ok: boolean; readonly issues?: readonly ReportedIssue[] };
  try {
    accepted = module.isThing?.(instance) as boolean;
    result = module.validateThing?.(instance) as typeof result;
  } catch (error) {
    return { kind: "validator throws", detail: String(error) };
  }
  const issues = result.issues ?? [];
  const detail = JSON.stringify(
    issues.map(({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`),
  );
  if (accepted !== result.ok)
    return { kind: "paths disagree", detail: `isThing says ${accepted}; ${detail}` };
  if (accepted && issues.length > 0) return { kind: "valid with issues", detail };
  if (!accepted && issues.length === 0) return { kind: "invalid without issues", detail };
  const lost = issues.find((issue) => !leadsSomewhere(issue, instance));
  if (lost !== undefined) return { kind: "issue leads nowhere", detail: JSON.stringify(lost) };
  const strange = issues.find((issue) => !isInSchema(issue, schema));
  if (strange !== undefined) return { kind: "keyword is not there", detail: JSON.stringify(strange) };
  if (verdict === undefined || verdict === accepted) return undefined;
  return { kind: verdict ? "must be valid" : "must be invalid", detail };
}

/** Whether an issue's path and its pointer lead to the same part of the instance, or to a member that is required. */
function leadsSomewhere({ path, instancePath, keyword }: ReportedIssue, instance: JsonValue): boolean {
  const pointer = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  if (pointer.join("") !== instancePath) return false;
  if (valueAt(instance, instancePath) !== undefined) return true;
  return keyword === "required" && valueAt(instance, pointer.slice(0, -1).join("")) !== undefined;
}

/** Whether a keyword is where an issue says; the schema `false` has none, and is said to have one as in ajv. */
function isInSchema({ schemaPath, keyword }: ReportedIssue, schema: JsonValue): boolean {
  const found = keyword === "false schema" ? schemaPath.replace(/\/false schema$/, "") : schemaPath;
  return found.startsWith("#") && valueAt(schema, found.slice(1)) !== undefined;
}
