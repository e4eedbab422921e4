import { onlyObject } from "../../../ir/only-object.js";
import type { MemberShape, Shape } from "../../../ir/shape.js";
import { ANY, onlyFacet } from "../../../ir/shape-constants.js";
import { isNever, shapeAt } from "../../../ir/shape-order.js";
import { memberOf } from "./member-of.js";
import type { ShapeLookup } from "./shape-lookup.js";

/** Factors without members of which they say nothing and that a factor with a name has anyway. */
export function dropKnownMembers(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  const named = factors.filter((factor) => factor.kind === "reference");
  if (named.length === 0) return factors;
  const isKnown = ({ name, shape, required }: MemberShape): boolean =>
    shape.kind === "any" &&
    named.some((factor) => {
      const other = memberOf(factor, name, lookup);
      return other !== undefined && (other.required || !required);
    });
  const dropFrom = (shape: Shape): Shape => {
    if (shape.kind === "union") return { ...shape, members: shape.members.map(dropFrom) };
    const object = onlyObject(shape);
    if (object === undefined) return shape;
    // Without its own entry a member would be one of the further members, of which more may be said.
    const isFree = ({ name }: MemberShape): boolean =>
      shapeAt({ ...object, members: [] }, name).every(
        (each) => each.kind === "any" || (each === object.rest && isNever(each)),
      );
    const members = object.members.filter((member) => !isKnown(member) || !isFree(member));
    if (members.length === object.members.length) return shape;
    // Beside a name an object cannot be closed, and what is left here would be closed against the members of the name.
    return onlyFacet("object", { ...object, members, rest: isNever(object.rest) ? ANY : object.rest });
  };
  return factors.map(dropFrom);
}
