import { instanceTypes, type ObjectFacet, type Shape } from "./shape.js";
import { onlyFacet, typesShape } from "./shape-constants.js";
import { join } from "./shape-join.js";
import { meet } from "./shape-meet.js";
import { isNever } from "./shape-order.js";

/**
 * A shape without the instances that must not belong to it, given what they leave (or more), as far as it reads well:
 * objects may lack a member or have fewer values, but are not told what else a member could be.
 */
export function withoutShort(shape: Shape, left: Shape): Shape {
  const whole = shape.kind === "any" ? typesShape(instanceTypes) : shape;
  const alternatives = whole.kind === "union" ? whole.members : [whole];
  if (!alternatives.every((each) => each.kind === "types")) return shape;
  const before = alternatives.flatMap(({ object }) => object ?? []);
  const known = new Set(before.flatMap(({ members }) => members.map(({ name }) => name)));
  const reads = ({ members }: ObjectFacet): boolean =>
    members.every((member) => known.has(member.name) || member.required || isNever(member.shape));
  const met = meet(shape, left);
  const after = objectsOf(met);
  if (after !== undefined && after.length <= Math.max(1, before.length) && after.every(reads)) return met;
  const others = instanceTypes.filter((type) => type !== "object");
  return join([
    ...before.map((facet) => onlyFacet("object", facet)),
    ...alternatives.map((each) => meet(meet(each, typesShape(others)), left)),
  ]);
}

function objectsOf(shape: Shape): readonly ObjectFacet[] | undefined {
  const members = shape.kind === "union" ? shape.members : [shape];
  if (!members.every((member) => member.kind === "types")) return undefined;
  return members.flatMap(({ object }) => object ?? []);
}
