import type { MemberShape, Shape } from "../../../ir/shape.js";
import { weightOf } from "../../../ir/shape-weight.js";
import { memberOf } from "./member-of.js";
import type { ShapeLookup } from "./shape-lookup.js";

/** What is longer than this is not said twice. */
const heaviest = 4;

/**
 * Factors in which a member of which they say only that it is there has the shape that another factor gives it:
 * `{ email?: string } & ({ email: unknown } | …)` becomes `{ email?: string } & ({ email: string } | …)`.
 */
export function sharpenMembers(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  return factors.map((factor, index) => {
    const others = factors.filter((_, at) => at !== index);
    const sharpen = (member: MemberShape): MemberShape => {
      if (!member.required || member.shape.kind !== "any") return member;
      const known = others
        .map((other) => memberOf(other, member.name, lookup))
        .find((each) => each !== undefined);
      return known === undefined || weightOf(known.shape) > heaviest
        ? member
        : { ...member, shape: known.shape };
    };
    return sharpenShape(factor, sharpen);
  });
}

function sharpenShape(shape: Shape, sharpen: (member: MemberShape) => MemberShape): Shape {
  if (shape.kind === "union")
    return { ...shape, members: shape.members.map((each) => sharpenShape(each, sharpen)) };
  if (shape.kind !== "types" || shape.object === undefined) return shape;
  return { ...shape, object: { ...shape.object, members: shape.object.members.map(sharpen) } };
}
