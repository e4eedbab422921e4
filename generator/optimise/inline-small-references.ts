import type { LocatedCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { mapTargets } from "../ir/targets.js";
import { byCost } from "./by-cost.js";
import type { Pass, PassContext } from "./pass.js";

/**
 * A schema with a name that is small is decided where it is referred to, without a call: a string with its limits, a list of
 * such strings.
 */
export const inlineSmallReferences: Pass = {
  name: "inline-small-references",
  apply(checks, context) {
    const isInlined = (schema: SchemaId) => context.isDeclared(schema) && isSmall(schema, context, deepest);
    const inlined = checks.flatMap((located): readonly LocatedCheck[] => {
      const { check } = located;
      // What is demanded of the same instance stands beside the other checks.
      if (check.kind === "apply" && check.target.kind === "here" && isInlined(check.schema))
        return inlineSmallReferences.apply(context.checksOf(check.schema), context);
      const nameless = (schema: SchemaId) => (isInlined(schema) ? context.withoutName(schema) : schema);
      return [{ ...located, check: mapTargets(check, nameless) }];
    });
    return byCost(inlined);
  },
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
