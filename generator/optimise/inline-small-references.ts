import type { LocatedCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { mapTargets } from "../ir/targets.js";
import type { Pass, PassContext } from "./pass.js";

/**
 * A schema with a name that is small is decided where it is referred to, without a call: a string with its limits, a list of
 * such strings.
 */
export const inlineSmallReferences: Pass = {
  name: "inline-small-references",
  apply: (checks, context) =>
    checks.map((located) => ({
      ...located,
      check: mapTargets(located.check, (schema) =>
        context.isDeclared(schema) && isSmall(schema, context, deepest)
          ? context.withoutName(schema)
          : schema,
      ),
    })),
};

const mostChecks = 5;
const mostValues = 8;
const deepest = 3;

function isSmall(schema: SchemaId, context: PassContext, depth: number): boolean {
  const checks = context.checksOf(schema);
  return depth > 0 && checks.length <= mostChecks && checks.every((each) => isSimple(each, context, depth));
}

function isSimple({ check }: LocatedCheck, context: PassContext, depth: number): boolean {
  if (check.kind === "type") return true;
  if (check.kind === "assert") return check.values === undefined || check.values.length <= mostValues;
  if (check.kind !== "apply") return false;
  const { kind } = check.target;
  return (kind === "items" || kind === "here") && isSmall(check.schema, context, depth - 1);
}
