import { instanceTypes, type Shape } from "./shape.js";
import { type AnyFacet, onlyFacet, wholeFacets } from "./shape-constants.js";
import { join } from "./shape-join.js";
import { isNever } from "./shape-order.js";

/** How much there is to read in a shape: what is named, listed or told apart counts one each. */
export function weightOf(shape: Shape): number {
  switch (shape.kind) {
    case "any":
    case "reference":
      return 1;
    case "union":
    case "intersection":
      return sum(shape.members.map(weightOf));
    case "types":
      return sum(instanceTypes.map((type) => (shape[type] === undefined ? 0 : facetWeight(shape[type]))));
  }
}

function facetWeight(facet: AnyFacet): number {
  if ("members" in facet) {
    const patterns = facet.patterns ?? [];
    return 1 + sum([...facet.members, ...patterns].map(({ shape }) => 1 + weightOf(shape)));
  }
  if ("prefix" in facet) {
    const { prefix, rest, minItems } = facet;
    const repeated = Math.max(0, minItems - prefix.length);
    return 1 + sum(prefix.map(weightOf)) + (isNever(rest) ? 0 : 1 + weightOf(rest) * Math.min(repeated, 2));
  }
  return Math.max(1, facet.literals?.length ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** A shape with at most so many alternatives of arrays and of objects: where there are more, all of that type belong. */
export function widenAlternatives(shape: Shape, most: number): Shape {
  if (shape.kind !== "union") return shape;
  let widened: Shape = shape;
  for (const type of ["array", "object"] as const) {
    const alternatives = shape.members.filter(
      (member) => member.kind === "types" && member[type] !== undefined,
    );
    if (alternatives.length > most) widened = join([onlyFacet(type, wholeFacets[type]), widened]);
  }
  return widened;
}
