import {
  type InstanceType,
  instanceTypes,
  type LiteralFacet,
  type ObjectFacet,
  type Shape,
  type TypesShape,
} from "./shape.js";
import { ANY, type AnyFacet, isWholeFacet, NEVER } from "./shape-constants.js";
import { joinMany } from "./shape-join-many.js";
import { isFacetWithin, isNever, sameShape, shapeOfFacets, textOf } from "./shape-order.js";

/** One facet for two of the same type, or `undefined` where they stay apart. */
export type JoinFacets = (left: AnyFacet, right: AnyFacet) => AnyFacet | undefined;

/** Alternatives are compared with each other up to so many. */
export const mostCompared = 256;

/**
 * The instances that belong to any of the shapes. Exact: what one facet cannot say stays apart.
 *
 * Objects stay apart as they are written, also where one of them includes another: it may know members by name.
 */
export function join(shapes: readonly Shape[], joinFacets: JoinFacets = joinKept): Shape {
  const alternatives = shapes.flatMap((shape) => (shape.kind === "union" ? shape.members : [shape]));
  if (alternatives.length > mostCompared) return joinMany(alternatives, joinValues);
  const merged: Shape[] = [];
  for (const member of alternatives) {
    if (member.kind === "any") return ANY;
    if (isNever(member)) continue;
    if (member.kind === "types") addTypes(merged, member, joinFacets);
    else if (!merged.some((other) => sameShape(other, member))) merged.push(member);
    if (merged.some((each) => each.kind === "any")) return ANY;
  }
  const members = merged.filter((each) => !isNever(each));
  const [only] = members;
  if (only === undefined) return NEVER;
  return members.length === 1 ? only : { kind: "union", members };
}

/** Adds each facet where one of its type can hold it, else to the first member that has none, so that there are few. */
function addTypes(members: Shape[], added: TypesShape, joinFacets: JoinFacets): void {
  const left: Record<string, AnyFacet> = {};
  for (const type of instanceTypes) {
    const facet = added[type];
    if (facet !== undefined && !addFacet(members, { type, facet }, joinFacets)) left[type] = facet;
  }
  for (const [index, member] of members.entries()) {
    if (member.kind !== "types") continue;
    const free = Object.entries(left).filter(([type]) => !(type in member));
    for (const [type] of free) delete left[type];
    members[index] = shapeOfFacets([...facetsOf(member), ...free]);
  }
  if (Object.keys(left).length > 0) members.push(shapeOfFacets(Object.entries(left)));
}

/** Joins a facet with those of its type, and what has grown with those that follow. Whether there was one. */
function addFacet(
  members: Shape[],
  { type, facet }: { readonly type: InstanceType; readonly facet: AnyFacet },
  joinFacets: JoinFacets,
): boolean {
  let grown = facet;
  let home: number | undefined;
  for (const [index, member] of members.entries()) {
    const present = member.kind === "types" ? member[type] : undefined;
    const joined = present === undefined ? undefined : joinFacets(present, grown);
    if (joined === undefined || member.kind !== "types") continue;
    grown = joined;
    home ??= index;
    const { [type]: _, ...others } = member;
    members[index] = others;
  }
  const target = home === undefined ? undefined : members[home];
  if (home === undefined || target?.kind !== "types") return false;
  members[home] = { ...target, [type]: grown };
  return true;
}

function facetsOf(shape: TypesShape): readonly (readonly [string, AnyFacet | undefined])[] {
  return instanceTypes.map((type) => [type, shape[type]] as const);
}

/** Joins facets as they are written. */
export function joinKept(left: AnyFacet, right: AnyFacet): AnyFacet | undefined {
  if ("members" in left) {
    if (isWholeFacet(left)) return left;
    if (isWholeFacet(right)) return right;
    return textOf(left) === textOf(right) ? left : undefined;
  }
  return joinValues(left, right);
}

/** Joins facets to as few as possible: one that includes another stands for both, and two that differ in one member. */
export function joinAbsorbed(left: AnyFacet, right: AnyFacet): AnyFacet | undefined {
  if (!("members" in left)) return joinValues(left, right);
  if (isFacetWithin(right, left)) return left;
  if (isFacetWithin(left, right)) return right;
  return joinByOneMember(left, right as ObjectFacet);
}

function joinValues(left: AnyFacet, right: AnyFacet): AnyFacet | undefined {
  if (isFacetWithin(right, left)) return left;
  if (isFacetWithin(left, right)) return right;
  if ("prefix" in left || "members" in left) return undefined;
  return joinLiterals(left, right as LiteralFacet<string>);
}

function joinLiterals(
  left: LiteralFacet<null | boolean | number | string>,
  right: LiteralFacet<null | boolean | number | string>,
): AnyFacet | undefined {
  if (left.brand !== undefined || right.brand !== undefined) return undefined;
  if (left.literals !== undefined && right.literals !== undefined) {
    const literals = [...new Set([...left.literals, ...right.literals])];
    return literals.length === 2 && literals.every((value) => typeof value === "boolean") ? {} : { literals };
  }
  const excluded = (left.except ?? right.except ?? []).filter((value) =>
    [left, right].every((facet) =>
      facet.literals === undefined ? facet.except?.includes(value) : !facet.literals.includes(value),
    ),
  );
  return excluded.length === 0 ? {} : { except: excluded };
}

/** Objects that say the same of all members but one are objects in which that one is either. */
function joinByOneMember(left: ObjectFacet, right: ObjectFacet): ObjectFacet | undefined {
  if (left.members.length !== right.members.length) return undefined;
  if (!sameShape(left.rest, right.rest) || left.patterns !== undefined || right.patterns !== undefined)
    return undefined;
  let differing: number | undefined;
  for (const [index, member] of left.members.entries()) {
    const other = right.members[index];
    if (other === undefined || other.name !== member.name) return undefined;
    if (other.required === member.required && sameShape(other.shape, member.shape)) continue;
    if (differing !== undefined) return undefined;
    differing = index;
  }
  return {
    ...left,
    members: left.members.map((member, index) => {
      const other = right.members[index];
      if (index !== differing || other === undefined) return member;
      return {
        ...member,
        shape: join([member.shape, other.shape], joinAbsorbed),
        required: member.required && other.required,
      };
    }),
  };
}
