import { objectOf } from "../../../ir/object-of.js";
import type { Shape } from "../../../ir/shape.js";
import { join, mostCompared } from "../../../ir/shape-join.js";
import { isWithin } from "../../../ir/shape-order.js";

/**
 * A union without alternatives that another one includes, such as what holds under a condition that no type can say.
 *
 * An alternative that knows members by name which the other does not stays: somebody has written it.
 */
export function dropCovered(shape: Shape): Shape {
  if (shape.kind !== "union" || shape.members.length > mostCompared) return shape;
  const members = shape.members.filter(
    (member, index) =>
      !shape.members.some(
        (other, at) => at !== index && isCovered(member, other) && !(at > index && isCovered(other, member)),
      ),
  );
  return join(members);
}

function isCovered(member: Shape, other: Shape): boolean {
  if (!isWithin(member, other)) return false;
  const [own, others] = [objectOf(member), objectOf(other)];
  if (own === undefined || others === undefined) return true;
  const names = new Set(others.members.map(({ name }) => name));
  return own.members.every(({ name }) => names.has(name));
}
