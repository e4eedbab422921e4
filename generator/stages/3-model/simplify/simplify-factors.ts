import { type InstanceType, instanceTypes, type Shape, type TypesShape } from "../../../ir/shape.js";
import { ANY } from "../../../ir/shape-constants.js";
import { join } from "../../../ir/shape-join.js";
import { meet } from "../../../ir/shape-meet.js";
import { isNever, sameShape, shapeOfFacets } from "../../../ir/shape-order.js";
import { dropCovered } from "./drop-covered.js";
import { dropKnownMembers } from "./drop-known-members.js";
import { inlineForClosed } from "./inline-for-closed.js";
import { limitAlternatives } from "./limit-alternatives.js";
import type { ShapeLookup } from "./shape-lookup.js";
import { sharpenMembers } from "./sharpen-members.js";
import { tellApart } from "./tell-apart.js";

/** An intersection in which no factor says what the others say already. */
export function simplifyFactors(factors: readonly Shape[], lookup: ShapeLookup): Shape {
  const allowed = lookup.typesOf({ kind: "intersection", members: factors });
  const narrowed = factors.flatMap((factor): readonly Shape[] => {
    const left = factor.kind === "reference" ? factor : narrowTypes(factor, allowed);
    return left.kind === "intersection" ? left.members : [left];
  });
  const listed = writeOutLists(narrowed, lookup);
  const distinct = listed.filter(
    (factor, index) =>
      !isImplied(factor, allowed) && !listed.slice(0, index).some((other) => sameShape(other, factor)),
  );
  const told = sharpenMembers(inlineForClosed(distinct, lookup), lookup).map((factor) =>
    tellApart(dropCovered(factor)),
  );
  const met = limitAlternatives(told, lookup).reduce(meet, ANY);
  if (met.kind !== "intersection") return met;
  const shown = dropKnownMembers(met.members, lookup).filter((factor) => !isImplied(factor, allowed));
  const [only] = shown;
  return shown.length === 1 && only !== undefined ? only : { kind: "intersection", members: shown };
}

/** Of the alternatives of a factor only those of types that all the others allow. */
function narrowTypes(shape: Shape, allowed: ReadonlySet<InstanceType>): Shape {
  if (shape.kind === "types") {
    return shapeOfFacets(
      instanceTypes.map((type) => [type, allowed.has(type) ? shape[type] : undefined] as const),
    );
  }
  return shape.kind === "union" ? join(shape.members.map((member) => narrowTypes(member, allowed))) : shape;
}

/** Whether a factor says nothing but that an instance has one of the types that it has anyway. */
function isImplied(shape: Shape, allowed: ReadonlySet<InstanceType>): boolean {
  if (shape.kind === "any") return true;
  if (shape.kind !== "types" || isNever(shape)) return false;
  const others = instanceTypes.filter((type) => !allowed.has(type));
  const wide = shapeOfFacets([
    ...instanceTypes.map((type) => [type, shape[type]] as const),
    ...others.map((type) => [type, wholeOf(type)] as const),
  ]);
  return wide.kind === "any";
}

function wholeOf(type: InstanceType): NonNullable<TypesShape[InstanceType]> {
  if (type === "object") return { members: [], rest: ANY };
  return type === "array" ? { prefix: [], rest: ANY, minItems: 0 } : {};
}

/** A name for a list of values beside other such lists is better said by the values that are left. */
function writeOutLists(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
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
