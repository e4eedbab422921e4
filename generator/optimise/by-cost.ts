import type { Check, LocatedCheck } from "../ir/check.js";

/**
 * Checks in the order in which they are cheapest: the type first, which others rely on, then constant-time tests, then
 * members and items, then what calls other schemas, and `unevaluated*` after everything that it depends on.
 */
export function byCost(checks: readonly LocatedCheck[]): readonly LocatedCheck[] {
  return checks
    .map((located, index) => ({ located, index, rank: rankOf(located.check) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ located }) => located);
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
