import type { Shape } from "../../../ir/shape.js";
import { ANY } from "../../../ir/shape-constants.js";
import { meet } from "../../../ir/shape-meet.js";
import type { ShapeLookup } from "./shape-lookup.js";

/** Factors as one list of values, where one is the name of a list and the others say which of them are left. */
export function writeOutLists(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  const lists = factors.filter((factor) => isList(contents(factor, lookup)));
  if (lists.length === 0 || factors.length < 2) return factors;
  if (!factors.every((factor) => factor.kind === "types" || lists.includes(factor))) return factors;
  return [factors.map((factor) => contents(factor, lookup)).reduce(meet, ANY)];
}

function contents(shape: Shape, lookup: ShapeLookup): Shape {
  return shape.kind === "reference" ? lookup.contentsOf(shape.schema) : shape;
}

function isList(shape: Shape): boolean {
  if (shape.kind !== "types") return false;
  const { kind: _, ...facets } = shape;
  return Object.values(facets).every((facet) => "literals" in facet && facet.literals !== undefined);
}
