import { objectOf } from "../../../ir/object-of.js";
import type { MemberShape, ObjectFacet, Shape, TypesShape } from "../../../ir/shape.js";
import { NEVER } from "../../../ir/shape-constants.js";
import { isNever } from "../../../ir/shape-order.js";

/** Of more alternatives than this, none says what it is not. */
const mostAlternatives = 6;

/**
 * A union in which objects that have no further members say which members of the others they lack, as `name?: never`.
 *
 * Nothing changes in meaning, but TypeScript takes a value for one of two such objects if each member fits either.
 * Where a member with values of its own tells them apart, nothing is needed.
 */
export function tellApart(shape: Shape): Shape {
  if (shape.kind !== "union") return shape;
  const objects = shape.members.flatMap((member) => objectOf(member) ?? []);
  if (objects.length < 2 || objects.length > mostAlternatives || hasTag(objects)) return shape;
  const required = [...new Set(objects.flatMap((object) => object.members.filter((each) => each.required)))];
  const names = [...new Set(required.map(({ name }) => name))];
  return { kind: "union", members: shape.members.map((member) => withoutOthers(member, names)) };
}

function withoutOthers(shape: Shape, names: readonly string[]): Shape {
  const object = objectOf(shape);
  if (object === undefined || !isNever(object.rest) || object.patterns !== undefined) return shape;
  const own = new Set(object.members.map(({ name }) => name));
  const lacking = names.filter((name) => !own.has(name));
  const members = lacking.map((name): MemberShape => ({ name, shape: NEVER, required: false, schemas: [] }));
  return { ...(shape as TypesShape), object: { ...object, members: [...object.members, ...members] } };
}

/** Whether some member that all require has literal values that differ from one object to the next. */
function hasTag(objects: readonly ObjectFacet[]): boolean {
  const [first] = objects;
  return (first?.members ?? []).some(({ name }) => {
    const values = objects.map((object) => literalsOf(object.members.find((member) => member.name === name)));
    if (!values.every((list) => list !== undefined)) return false;
    const all = values.flat();
    return new Set(all).size === all.length;
  });
}

function literalsOf(member: MemberShape | undefined): readonly unknown[] | undefined {
  if (member?.required !== true || member.shape.kind !== "types") return undefined;
  const { kind: _, ...facets } = member.shape;
  const lists = Object.values(facets).map((facet) => ("literals" in facet ? facet.literals : undefined));
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}
