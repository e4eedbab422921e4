import type { LocatedCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { mapTargets } from "../ir/targets.js";
import type { Pass, PassContext } from "./pass.js";

/** A schema with a name that asks for a type and little more is decided where it is referred to, without a call. */
export const inlineSmallReferences: Pass = {
  name: "inline-small-references",
  apply: (checks, context) =>
    checks.map((located) => ({
      ...located,
      check: mapTargets(located.check, (schema) =>
        context.isDeclared(schema) && isSmall(schema, context) ? context.withoutName(schema) : schema,
      ),
    })),
};

const mostChecks = 2;
const mostValues = 4;

function isSmall(schema: SchemaId, { checksOf }: PassContext): boolean {
  const checks = checksOf(schema);
  return checks.length <= mostChecks && checks.every(isCheap);
}

function isCheap({ check }: LocatedCheck): boolean {
  if (check.kind === "type") return true;
  if (check.kind !== "assert" || check.cost === "high") return false;
  return check.values === undefined ? check.cost === "low" : check.values.length <= mostValues;
}
