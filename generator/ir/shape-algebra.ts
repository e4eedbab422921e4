import { instanceTypes, type Shape, type TypesShape } from "./shape.js";
import { ANY, isWholeFacet, NEVER, wholeFacets } from "./shape-constants.js";
import { joinFacet, meetFacet } from "./shape-facets.js";

/** Whether no instance belongs to a shape, as far as can be told without following references. */
export function isNever(shape: Shape): boolean {
  return shape.kind === "types" && instanceTypes.every((type) => shape[type] === undefined);
}

/**
 * The instances that belong to both shapes, or more.
 *
 * Associative and commutative in meaning, so that the order of keywords cannot matter; members keep the order of
 * the first shape, then of the second. References are not followed: they meet as an intersection.
 */
export function meet(left: Shape, right: Shape): Shape {
  if (left.kind === "any" || isNever(right)) return right;
  if (right.kind === "any" || isNever(left)) return left;
  if (left.kind === "types" && right.kind === "types") return meetTypes(left, right);
  return intersect([...intersectionMembers(left), ...intersectionMembers(right)]);
}

/** The instances that belong to any of the shapes. Exact: shapes that one facet a type cannot say stay apart. */
export function join(shapes: readonly Shape[]): Shape {
  const merged: Shape[] = [];
  for (const member of shapes.flatMap((shape) => (shape.kind === "union" ? shape.members : [shape]))) {
    if (member.kind === "any") return ANY;
    if (!isNever(member)) addToUnion(merged, member);
  }
  const [only] = merged;
  if (only === undefined) return NEVER;
  return merged.length === 1 ? only : { kind: "union", members: merged };
}

/** The instances that do not belong to a shape, or more: exact for whole types and booleans, wider elsewhere. */
export function complement(shape: Shape): Shape {
  switch (shape.kind) {
    case "any":
      return NEVER;
    case "reference":
      return ANY;
    case "union":
      return shape.members.map(complement).reduce(meet, ANY);
    case "intersection":
      return join(shape.members.map(complement));
    case "types":
      return complementTypes(shape);
  }
}

/** Whether two shapes are written alike. */
export function sameShape(left: Shape, right: Shape): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function meetTypes(left: TypesShape, right: TypesShape): Shape {
  const facets = instanceTypes.map((type) => [type, meetFacet(type, { left, right }, meet)] as const);
  return shapeOf(facets);
}

function complementTypes(shape: TypesShape): Shape {
  const facets = instanceTypes.map((type) => {
    const facet = shape[type];
    if (type === "boolean" && shape.boolean?.literals !== undefined) {
      const literals = [true, false].filter((value) => !shape.boolean?.literals?.includes(value));
      return [type, literals.length === 0 ? undefined : { literals }] as const;
    }
    return [type, facet === undefined || !isWholeFacet(facet) ? wholeFacets[type] : undefined] as const;
  });
  return shapeOf(facets);
}

/** A shape from its facets, with one spelling for each meaning: all six whole is `ANY`. */
function shapeOf(facets: readonly (readonly [string, object | undefined])[]): Shape {
  const present = facets.filter(([, facet]) => facet !== undefined);
  const shape: TypesShape = { kind: "types", ...Object.fromEntries(present) };
  return instanceTypes.every((type) => shape[type] !== undefined && isWholeFacet(shape[type])) ? ANY : shape;
}

function intersectionMembers(shape: Shape): readonly Shape[] {
  return shape.kind === "intersection" ? shape.members : [shape];
}

/** Meets what can meet, drops repeated members, and keeps of unions only the types that the others still allow. */
function intersect(shapes: readonly Shape[]): Shape {
  let types = shapes.filter((shape) => shape.kind === "types").reduce<Shape>(meet, ANY);
  const others: Shape[] = [];
  for (const shape of shapes) {
    if (shape.kind === "types" || others.some((other) => sameShape(other, shape))) continue;
    const narrowed = shape.kind === "union" && types.kind === "types" ? narrow(shape.members, types) : shape;
    if (narrowed.kind === "types") types = meet(types, narrowed);
    else others.push(narrowed);
  }
  if (isNever(types)) return NEVER;
  // As a person would write it: what it builds on, what it adds, and then the alternatives.
  const references = others.filter((shape) => shape.kind === "reference");
  const alternatives = others.filter((shape) => shape.kind !== "reference");
  const members = [...references, ...(types.kind === "any" ? [] : [types]), ...alternatives];
  const [only] = members;
  if (only === undefined) return ANY;
  return members.length === 1 ? only : { kind: "intersection", members };
}

function narrow(members: readonly Shape[], allowed: TypesShape): Shape {
  return join(
    members.map((member) =>
      member.kind === "types"
        ? shapeOf(instanceTypes.map((type) => [type, allowed[type] === undefined ? undefined : member[type]]))
        : member,
    ),
  );
}

/** Adds a shape to the members of a union: into the first member that can hold it exactly, or at the end. */
function addToUnion(members: Shape[], added: Shape): void {
  for (const [index, member] of members.entries()) {
    if (sameShape(member, added)) return;
    const merged = joinTypes(member, added);
    if (merged !== undefined) {
      members[index] = merged;
      return;
    }
  }
  members.push(added);
}

function joinTypes(left: Shape, right: Shape): Shape | undefined {
  if (left.kind !== "types" || right.kind !== "types") return undefined;
  const facets = instanceTypes.map((type) => [type, joinFacet(type, { left, right })] as const);
  const clean: (readonly [string, object | undefined])[] = [];
  for (const [type, facet] of facets) {
    if (facet === "apart") return undefined;
    clean.push([type, facet]);
  }
  return shapeOf(clean);
}
