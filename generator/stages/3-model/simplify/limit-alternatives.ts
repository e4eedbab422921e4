import type { Shape } from "../../../ir/shape.js";
import type { ShapeLookup } from "./shape-lookup.js";

/** TypeScript multiplies the alternatives of an intersection, and gives up (TS2590) at 100,000. */
const mostCombinations = 5_000;

/** Factors without those alternatives that would make the compiler give up; the type is wider then. */
export function limitAlternatives(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  const counts = factors.map((factor) => countAlternatives(factor, lookup, 0));
  let combinations = counts.reduce((product, count) => product * count, 1);
  const kept = factors.map((factor, index) => ({ factor, count: counts[index] ?? 1 }));
  while (combinations > mostCombinations) {
    const largest = kept.reduce((one, other) => (other.count > one.count ? other : one));
    if (largest.count === 1 || kept.length === 1) break;
    kept.splice(kept.indexOf(largest), 1);
    combinations /= largest.count;
  }
  return kept.map(({ factor }) => factor);
}

function countAlternatives(shape: Shape, lookup: ShapeLookup, followed: number): number {
  switch (shape.kind) {
    case "any":
      return 1;
    case "reference":
      return followed > 10 ? 1 : countAlternatives(lookup.contentsOf(shape.schema), lookup, followed + 1);
    case "types": {
      const { kind: _, ...facets } = shape;
      const counts = Object.values(facets).map((facet) =>
        "literals" in facet ? Math.max(1, facet.literals?.length ?? 1) : 1,
      );
      return Math.max(
        1,
        counts.reduce((sum, count) => sum + count, 0),
      );
    }
    case "union":
      return shape.members.reduce((sum, member) => sum + countAlternatives(member, lookup, followed), 0);
    case "intersection":
      return shape.members.reduce(
        (product, member) => product * countAlternatives(member, lookup, followed),
        1,
      );
  }
}
