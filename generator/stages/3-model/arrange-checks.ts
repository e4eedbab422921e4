import type { Check, LocatedCheck } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { byCost } from "../../optimise/by-cost.js";

/**
 * Checks by what they cost, cheap ones first.
 *
 * Subschemas without a name that apply to the whole instance are dissolved into the schema: `allOf` of a description
 * costs nothing, and limits from several branches stand side by side.
 */
export function arrangeChecks(
  id: SchemaId,
  checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>,
  declared: ReadonlySet<SchemaId>,
): readonly LocatedCheck[] {
  const flat: LocatedCheck[] = [];
  /** Schemas that are demanded already, as where two branches of `allOf` share a base. */
  const demanded = new Set<SchemaId>();
  const pending: LocatedCheck[] = [...(checks.get(id) ?? [])].reverse();
  for (let located = pending.pop(); located !== undefined; located = pending.pop()) {
    const { check } = located;
    const demand = check.kind === "apply" && check.target.kind === "here" ? check.schema : undefined;
    if (demand !== undefined && !declared.has(demand)) {
      for (const inner of [...(checks.get(demand) ?? [])].reverse()) pending.push(inner);
    } else if (demand === undefined || !demanded.has(demand)) {
      if (demand !== undefined) demanded.add(demand);
      flat.push(located);
    }
  }
  return byCost(joinBranches(flat));
}

/** What applies where a condition holds and what applies where it does not become one check, so that it is decided once. */
function joinBranches(checks: readonly LocatedCheck[]): readonly LocatedCheck[] {
  const joined: LocatedCheck[] = [];
  for (const located of checks) {
    const { check } = located;
    const index = check.kind === "when" ? joined.findIndex((other) => isOpposite(other.check, check)) : -1;
    const other = joined[index];
    if (other?.check.kind === "when" && check.kind === "when") {
      joined[index] = { ...other, check: { ...other.check, otherwise: check.checks } };
    } else {
      joined.push(located);
    }
  }
  return joined;
}

function isOpposite(one: Check, other: Check): boolean {
  return (
    one.kind === "when" &&
    other.kind === "when" &&
    one.otherwise === undefined &&
    one.condition.kind === "valid" &&
    other.condition.kind === "invalid" &&
    one.condition.schema === other.condition.schema
  );
}
