import { type InstanceType, instanceTypes, type Shape, type TypesShape } from "./shape.js";
import { ANY, type AnyFacet, NEVER, onlyFacet } from "./shape-constants.js";
import { meetFacet, meetFacets } from "./shape-facets.js";
import { join, joinAbsorbed } from "./shape-join.js";
import { isNever, sameShape, shapeOfFacets } from "./shape-order.js";
import { weightOf } from "./shape-weight.js";

/** Alternatives are multiplied out up to so many; beyond that they stay factors. */
const mostProducts = 64;

/** Alternatives that cannot be multiplied out are kept beside each other up to so many. */
const mostFactors = 32;

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
  if (isPlain(left) && isPlain(right)) return meetAlternatives(left, right);
  const factors = factorsOf(left);
  // Each further factor would be held against all before it, and nobody could read them.
  if (factors.length >= mostFactors && right.kind === "union") return left;
  return intersect([...factors, ...factorsOf(right)]);
}

function meetTypes(left: TypesShape, right: TypesShape): Shape {
  return shapeOfFacets(instanceTypes.map((type) => [type, meetFacet(type, { left, right }, meet)] as const));
}

/** Facets and alternatives of facets, with nothing that is known by its name only. */
export function isPlain(shape: Shape): boolean {
  return (
    shape.kind === "types" || (shape.kind === "union" && shape.members.every(({ kind }) => kind === "types"))
  );
}

/** Each type by itself, since a value has one: alternatives of the one with alternatives of the other. */
function meetAlternatives(left: Shape, right: Shape): Shape {
  return join(
    instanceTypes.map((type) => meetOfType(type, facetsOf(left, type), facetsOf(right, type))),
    joinAbsorbed,
  );
}

function meetOfType(type: InstanceType, left: readonly AnyFacet[], right: readonly AnyFacet[]): Shape {
  if (left.length === 0 || right.length === 0) return NEVER;
  const factors = [left, right].map((facets) => join(facets.map((facet) => onlyFacet(type, facet))));
  const apart: Shape = { kind: "intersection", members: factors };
  if (left.length * right.length > mostProducts) return apart;
  const products = left.flatMap((one) =>
    right.flatMap((other) => {
      const facet = meetFacets(one, other, meet);
      return facet === undefined ? [] : [onlyFacet(type, facet)];
    }),
  );
  const multiplied = join(products, joinAbsorbed);
  return weightOf(multiplied) <= weightOf(apart) ? multiplied : apart;
}

function facetsOf(shape: Shape, type: InstanceType): readonly AnyFacet[] {
  const members = shape.kind === "union" ? shape.members : [shape];
  return members.flatMap((member) => (member.kind === "types" ? (member[type] ?? []) : []));
}

function factorsOf(shape: Shape): readonly Shape[] {
  return shape.kind === "intersection" ? shape.members : [shape];
}

/** Meets what can meet, drops repeated factors, and keeps of alternatives only the types that the others still allow. */
function intersect(shapes: readonly Shape[]): Shape {
  let plain = shapes.filter((shape) => shape.kind === "types").reduce<Shape>(meet, ANY);
  const others: Shape[] = [];
  for (const shape of shapes) {
    if (shape.kind === "types") continue;
    const narrowed = shape.kind === "union" && plain.kind === "types" ? narrow(shape.members, plain) : shape;
    const together = isPlain(narrowed) ? meet(plain, narrowed) : undefined;
    if (together !== undefined && (together.kind === "any" || isPlain(together))) plain = together;
    else if (!others.some((other) => sameShape(other, narrowed))) others.push(narrowed);
  }
  if (isNever(plain)) return NEVER;
  // As a person would write it: what it builds on, what it adds, and then the alternatives.
  const references = others.filter((shape) => shape.kind === "reference");
  const alternatives = others.filter((shape) => shape.kind !== "reference");
  const members = [...references, ...(plain.kind === "any" ? [] : [plain]), ...alternatives];
  const [only] = members;
  if (only === undefined) return ANY;
  return members.length === 1 ? only : { kind: "intersection", members };
}

/** Of the alternatives only what is of a type that is allowed. */
function narrow(members: readonly Shape[], allowed: TypesShape): Shape {
  return join(
    members.map((member) =>
      member.kind === "types"
        ? shapeOfFacets(
            instanceTypes.map((type) => [type, allowed[type] === undefined ? undefined : member[type]]),
          )
        : member,
    ),
  );
}
