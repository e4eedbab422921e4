import type { Shape } from "../../ir/shape.js";
import { join, meet } from "../../ir/shape-algebra.js";
import { ANY } from "../../ir/shape-constants.js";
import { withoutShort } from "../../ir/shape-without.js";
import { keyword, site } from "../keyword.js";
import { schemas } from "../values.js";

/** Of more alternatives than this, none says what it is not. */
const mostExclusive = 24;

/** `oneOf`: the instance is valid against exactly one schema (Core, 10.2.1.3). */
export const oneOf = keyword("oneOf", {
  value: schemas,
  shape(members, { shapeOf, refusedBy }) {
    const shapes = members.map(shapeOf);
    if (members.length > mostExclusive) return join(shapes);
    return join(
      shapes.map((shape, index) =>
        members.reduce(
          (kept, other, at) => (at === index ? kept : without(kept, () => refusedBy(other))),
          shape,
        ),
      ),
    );
  },
  // Refused is what no schema accepts, and what two of them do.
  refused(members, { shapeOf, refusedBy }) {
    const pairs = members.flatMap((one, index) =>
      members.slice(index + 1).map((other) => [one, other] as const),
    );
    if (members.length > mostExclusive) return ANY;
    return join([
      members.map(refusedBy).reduce(meet, ANY),
      ...pairs.map(([one, other]) => meet(shapeOf(one), shapeOf(other))),
    ]);
  },
  check: (members) => [
    { kind: "one", schemas: members, site: site("oneOf", "must match exactly one of the alternatives") },
  ],
  evaluates: (members) => ({
    inPlace: members.map((schema) => ({ schema, when: { kind: "valid", schema } })),
  }),
});

/** An alternative without what another one accepts, where that can be said in few words. */
function without(shape: Shape, refused: () => Shape): Shape {
  return isWritten(shape) ? withoutShort(shape, refused()) : shape;
}

/** Whether a shape stands here with all that it says, and not by its name. */
function isWritten(shape: Shape): boolean {
  if (shape.kind === "union" || shape.kind === "intersection") return shape.members.every(isWritten);
  return shape.kind !== "reference";
}
