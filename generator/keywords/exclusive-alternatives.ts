import type { SchemaId } from "../ir/schema-id.js";
import type { Shape } from "../ir/shape.js";
import { ANY, NEVER, onlyFacet, openObject } from "../ir/shape-constants.js";
import { join } from "../ir/shape-join.js";
import { meet } from "../ir/shape-meet.js";
import { isNever, sameShape } from "../ir/shape-order.js";
import { withoutShort } from "../ir/shape-without.js";
import type { ShapeContext } from "./keyword.js";

/** Of more alternatives than this, none says what it is not. */
const mostExclusive = 24;

/** Of more than this, no two are asked what both accept. */
const mostShared = 8;

/** The instances that belong to exactly one schema, or more: each alternative without what the others accept, where that is short. */
export function exclusiveAlternatives(schemas: readonly SchemaId[], context: ShapeContext): Shape {
  const shapes = schemas.map(context.shapeOf);
  if (schemas.length > mostExclusive) return join(shapes);
  return join(
    shapes.map((shape, index) => {
      const others = schemas.filter((_, at) => at !== index);
      return others.reduce((kept, other) => without(kept, other, context), shape);
    }),
  );
}

/** The instances that belong to none of the schemas, or to two of them, or more. */
export function sharedAlternatives(
  schemas: readonly SchemaId[],
  { contentsOf, refusedBy }: ShapeContext,
): Shape {
  if (schemas.length > mostShared) return ANY;
  const pairs = schemas.flatMap((one, index) =>
    schemas.slice(index + 1).map((other) => [one, other] as const),
  );
  return join([
    schemas.map(refusedBy).reduce(meet, ANY),
    ...pairs.map(([one, other]) => meet(contentsOf(one), contentsOf(other))),
  ]);
}

function without(shape: Shape, other: SchemaId, { contentsOf, refusedBy }: ShapeContext): Shape {
  const left = refusedBy(other);
  // What is left of another name tells nothing apart.
  if (!isWritten(left)) return shape;
  if (isWritten(shape)) return withoutShort(shape, left);
  const [named, ...added] = shape.kind === "intersection" ? shape.members : [shape];
  if (named?.kind !== "reference" || !added.every(isWritten)) return shape;
  const contents = [contentsOf(named.schema), ...added].reduce(meet);
  return isWritten(contents) ? meet(shape, lacking(contents, withoutShort(contents, left))) : shape;
}

/** Whether a shape stands here with all that it says, and not by its name. */
function isWritten(shape: Shape): boolean {
  if (shape.kind === "union" || shape.kind === "intersection") return shape.members.every(isWritten);
  return shape.kind !== "reference";
}

/** The members that objects lack afterwards, where that is all that has become of them. */
function lacking(before: Shape, after: Shape): Shape {
  if (isNever(after)) return NEVER;
  if (before.kind !== "types" || after.kind !== "types" || Object.keys(before).length > 2) return ANY;
  if (before.object === undefined || after.object === undefined) return ANY;
  const known = new Set(before.object.members.map(({ name }) => name));
  const absent = after.object.members.filter(({ name, shape }) => !known.has(name) && isNever(shape));
  const members = after.object.members.filter((member) => !absent.includes(member));
  const rest = onlyFacet("object", { ...after.object, members });
  if (absent.length === 0 || !sameShape(rest, before)) return ANY;
  return onlyFacet("object", openObject(absent.map(({ name, shape }) => ({ name, shape, required: false }))));
}
