import { type InstanceType, instanceTypes, type Shape } from "../../../ir/shape.js";
import { ANY, wholeFacets } from "../../../ir/shape-constants.js";
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
  const distinct = narrowed.filter(
    (factor, index) =>
      !isImplied(factor, allowed) && !narrowed.slice(0, index).some((other) => sameShape(other, factor)),
  );
  // Where each says only what the others say, together they say it.
  if (distinct.length === 0) return narrowed.reduce(meet, ANY);
  const told = sharpenMembers(inlineForClosed(distinct, lookup), lookup).map((factor) =>
    tellApart(dropCovered(factor)),
  );
  const met = limitAlternatives(told, lookup).reduce(meet, ANY);
  if (met.kind !== "intersection") return met;
  const shown = dropKnownMembers(met.members, lookup).filter((factor) => !isImplied(factor, allowed));
  const [only] = shown;
  if (only === undefined) return met;
  return shown.length === 1 ? only : { kind: "intersection", members: shown };
}

/** Of the alternatives of a factor only those of types that all the others allow. */
function narrowTypes(shape: Shape, allowed: ReadonlySet<InstanceType>): Shape {
  if (shape.kind === "types") {
    return shapeOfFacets(
      instanceTypes.map((type) => [type, allowed.has(type) ? shape[type] : undefined] as const),
    );
  }
  const narrow = (member: Shape): Shape => narrowTypes(member, allowed);
  if (shape.kind === "union") return join(shape.members.map(narrow));
  return shape.kind === "intersection" ? shape.members.map(narrow).reduce(meet, ANY) : shape;
}

/** Whether a factor says nothing but that an instance has one of the types that it has anyway. */
function isImplied(shape: Shape, allowed: ReadonlySet<InstanceType>): boolean {
  if (shape.kind === "any") return true;
  if (shape.kind !== "types" || isNever(shape)) return false;
  const others = instanceTypes.filter((type) => !allowed.has(type));
  const wide = shapeOfFacets([
    ...instanceTypes.map((type) => [type, shape[type]] as const),
    ...others.map((type) => [type, wholeFacets[type]] as const),
  ]);
  return wide.kind === "any";
}
