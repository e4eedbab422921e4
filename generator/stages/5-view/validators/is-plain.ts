import type { Check } from "../../../ir/check.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { targetsOf } from "../../../ir/targets.js";
import { checksOf, type Emitter } from "./emitter.js";

/**
 * Whether every value is looked at by the keywords of one schema only, with a type at most.
 *
 * Where several schemas look at one value, each may rule out what another asks about. The compiler takes that for a mistake
 * in the code, though it is at most one in the schema.
 */
export function isPlain(root: SchemaId, emitter: Emitter): boolean {
  const seen = new Set<SchemaId>([root]);
  for (const schema of seen) {
    const checks = checksOf(schema, emitter).map(({ check }) => check);
    if (!isOnlyName(checks) && !(checks.every(isAlone) && agree(checks))) return false;
    for (const target of checks.flatMap(targetsOf)) {
      if (!emitter.names.declarations.has(target)) seen.add(target);
    }
  }
  return true;
}

/** Whether a schema says nothing but that a value is valid against another one. */
function isOnlyName(checks: readonly Check[]): boolean {
  const [only] = checks;
  return checks.length === 1 && only?.kind === "apply" && only.target.kind === "here";
}

/** Whether a check looks at a value by itself, or at its parts. */
function isAlone(check: Check): boolean {
  switch (check.kind) {
    case "some":
    case "one":
    case "not":
    case "choice":
      return false;
    case "when":
      return (
        check.condition.kind === "member" && [...check.checks, ...(check.otherwise ?? [])].every(isAlone)
      );
    case "apply":
      return check.target.kind !== "here" && !check.target.kind.startsWith("unevaluated");
    default:
      return true;
  }
}

/** Whether there is one type at most, and no list of values that says another. */
function agree(checks: readonly Check[]): boolean {
  const types = checks.filter(({ kind }) => kind === "type");
  const values = checks.filter((check) => check.kind === "assert" && check.values !== undefined);
  return types.length + values.length < 2;
}
