import type { Check, LocatedCheck } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";

/**
 * Checks in the order in which they are cheapest: the type first, then constant-time tests, then members and items,
 * then what calls other schemas, and `unevaluated*` after everything that it depends on.
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
  const pending: LocatedCheck[] = [...(checks.get(id) ?? [])].reverse();
  for (let located = pending.pop(); located !== undefined; located = pending.pop()) {
    const { check } = located;
    if (check.kind === "apply" && check.target.kind === "here" && !declared.has(check.schema)) {
      pending.push(...[...(checks.get(check.schema) ?? [])].reverse());
    } else if (!flat.some((other) => isRepetition(other.check, check))) {
      flat.push(located);
    }
  }
  return joinBranches(flat)
    .map((located, index) => ({ located, index, rank: rankOf(located.check) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ located }) => located);
}

/** What applies where a condition holds and what applies where it does not become one check, so that it is decided once. */
function joinBranches(checks: readonly LocatedCheck[]): readonly LocatedCheck[] {
  const joined: LocatedCheck[] = [];
  for (const located of checks) {
    const { check } = located;
    const index = joined.findIndex((other) => isOpposite(other.check, check));
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

/** The same schema demanded twice, as where two branches of `allOf` share a base. */
function isRepetition(one: Check, other: Check): boolean {
  return (
    one.kind === "apply" &&
    other.kind === "apply" &&
    one.target.kind === "here" &&
    other.target.kind === "here" &&
    one.schema === other.schema
  );
}

const costs = { low: 1, medium: 3, high: 4 } as const;

function rankOf(check: Check): number {
  switch (check.kind) {
    case "type":
      return 0;
    case "assert":
      return costs[check.cost];
    case "required":
      return 2;
    case "apply":
      return check.target.kind.startsWith("unevaluated") ? 9 : check.target.kind === "here" ? 6 : 5;
    case "when":
      return 7;
    default:
      return 8;
  }
}
