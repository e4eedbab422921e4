import { onlyObject } from "../../../ir/only-object.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { MemberShape, ObjectFacet, Shape } from "../../../ir/shape.js";
import { onlyFacet, wholeFacets } from "../../../ir/shape-constants.js";
import { isNever, sameShape } from "../../../ir/shape-order.js";
import { isInOnePiece } from "./object-code.js";

/** An interface: what it is based on, and its own members. */
export interface InterfaceShape {
  readonly bases: readonly SchemaId[];
  readonly own: ObjectFacet;
}

const noMembers: Shape = onlyFacet("object", wholeFacets.object);

/**
 * A shape as an interface, where it is an object type, or object types that have names and one that adds to them.
 *
 * Not where members or index signatures could contradict each other (TS2320, TS2430), and not for what only has another
 * name. `contentsOf` answers with the shape of a declaration.
 */
export function interfaceOf(
  shape: Shape,
  contentsOf: (schema: SchemaId) => Shape,
): InterfaceShape | undefined {
  const own = onlyObject(shape);
  if (own !== undefined) return isInOnePiece(own) ? { bases: [], own } : undefined;
  if (shape.kind !== "intersection") return undefined;
  const bases = shape.members.flatMap((member) => (member.kind === "reference" ? [member.schema] : []));
  const others = shape.members.filter((member) => member.kind !== "reference");
  const [other = noMembers, ...further] = others;
  const added = further.length === 0 ? onlyObject(other) : undefined;
  if (bases.length === 0 || added === undefined || hasIndex(added)) return undefined;
  const inherited = bases.map((base) => membersOf(contentsOf(base), { contentsOf, above: [base] }));
  if (!inherited.every((members) => members !== undefined)) return undefined;
  return agree([...inherited, added.members]) ? { bases, own: added } : undefined;
}

interface Search {
  readonly above: readonly SchemaId[];
  contentsOf(schema: SchemaId): Shape;
}

/** The members of what is written as an interface, its own and those of its bases. */
function membersOf(shape: Shape, { above, contentsOf }: Search): readonly MemberShape[] | undefined {
  const found = interfaceOf(shape, (schema) =>
    above.includes(schema) ? { kind: "any" } : contentsOf(schema),
  );
  if (found === undefined || hasIndex(found.own)) return undefined;
  const lists = found.bases.map((base) =>
    membersOf(contentsOf(base), { above: [...above, base], contentsOf }),
  );
  return lists.every((list) => list !== undefined) ? [...lists.flat(), ...found.own.members] : undefined;
}

/** Whether members of one name are the same wherever they stand. */
function agree(lists: readonly (readonly MemberShape[])[]): boolean {
  const seen = new Map<string, MemberShape>();
  return lists.flat().every((member) => {
    const before = seen.get(member.name);
    seen.set(member.name, member);
    return (
      before === undefined || (before.required === member.required && sameShape(before.shape, member.shape))
    );
  });
}

/** Whether an object type has an index signature that further members could contradict; an empty closed one has. */
function hasIndex({ members, patterns, rest }: ObjectFacet): boolean {
  if (patterns !== undefined) return true;
  return isNever(rest) ? members.length === 0 : rest.kind !== "any";
}
