import { type InstanceType, instanceTypes, type Shape } from "./shape.js";
import { ANY, type AnyFacet, isWholeFacet, NEVER, onlyFacet } from "./shape-constants.js";
import { isNever, shapeOfFacets, textOf } from "./shape-order.js";

/** One facet for two of the same type, or `undefined` where they stay apart. */
type JoinFacets = (left: AnyFacet, right: AnyFacet) => AnyFacet | undefined;

/**
 * The instances that belong to any of very many shapes. Exact like `join`, but only what is written alike is one: to
 * compare each alternative with each other takes time that grows with the square of their number.
 */
export function joinMany(shapes: readonly Shape[], joinValues: JoinFacets): Shape {
  const others = new Map<string, Shape>();
  const facets = new Map<InstanceType, Map<string, AnyFacet>>();
  for (const shape of shapes) {
    if (shape.kind === "any") return ANY;
    if (isNever(shape)) continue;
    if (shape.kind !== "types") others.set(textOf(shape), shape);
    else for (const type of instanceTypes) addFacet(facets, { type, facet: shape[type] }, joinValues);
  }
  const lists = [...facets].map(([type, all]) => [type, [...all.values()]] as const);
  const together = shapeOfFacets(lists.map(([type, [first]]) => [type, first] as const));
  const apart = lists.flatMap(([type, [, ...rest]]) => rest.map((facet) => onlyFacet(type, facet)));
  if (together.kind === "any") return ANY;
  const members = [...(isNever(together) ? [] : [together]), ...apart, ...others.values()];
  const [only] = members;
  if (only === undefined) return NEVER;
  return members.length === 1 ? only : { kind: "union", members };
}

function addFacet(
  facets: Map<InstanceType, Map<string, AnyFacet>>,
  { type, facet }: { readonly type: InstanceType; readonly facet: AnyFacet | undefined },
  joinValues: JoinFacets,
): void {
  if (facet === undefined) return;
  const known = facets.get(type) ?? new Map<string, AnyFacet>();
  facets.set(type, known);
  const [first] = known.values();
  if (first !== undefined && isWholeFacet(first)) return;
  if (isWholeFacet(facet)) known.clear();
  const isStructured = "members" in facet || "prefix" in facet;
  const joined = isStructured || first === undefined ? undefined : joinValues(first, facet);
  if (joined === undefined) {
    known.set(textOf(facet), facet);
    return;
  }
  const rest = [...known].slice(1);
  known.clear();
  for (const [text, each] of [[textOf(joined), joined] as const, ...rest]) known.set(text, each);
}
