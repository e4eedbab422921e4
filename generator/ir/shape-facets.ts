import type {
  ArrayFacet,
  InstanceType,
  LiteralFacet,
  MemberShape,
  ObjectFacet,
  Shape,
  TypesShape,
} from "./shape.js";
import { type AnyFacet, isWholeFacet } from "./shape-constants.js";

type Meet = (left: Shape, right: Shape) => Shape;

/** The facet of one type in the meeting of two shapes; `undefined` where no value of the type is left. */
export function meetFacet(
  type: InstanceType,
  pair: { readonly left: TypesShape; readonly right: TypesShape },
  meet: Meet,
): AnyFacet | undefined {
  const [left, right] = [pair.left[type], pair.right[type]];
  if (left === undefined || right === undefined) return undefined;
  if ("members" in left) return meetObjects(left, right as ObjectFacet, meet);
  if ("prefix" in left) return meetArrays(left, right as ArrayFacet, meet);
  return meetLiterals(left as LiteralFacet<string>, right as LiteralFacet<string>);
}

/** The facet of one type in the union of two shapes; `apart` where one facet cannot say it. */
export function joinFacet(
  type: InstanceType,
  pair: { readonly left: TypesShape; readonly right: TypesShape },
): AnyFacet | "apart" | undefined {
  const [left, right] = [pair.left[type], pair.right[type]];
  if (left === undefined || right === undefined) return left ?? right;
  if (isWholeFacet(left)) return left;
  if (isWholeFacet(right)) return right;
  if ("literals" in left && "literals" in right) {
    const literals = [...new Set([...(left.literals ?? []), ...(right.literals ?? [])])];
    return type === "boolean" && literals.length === 2 ? {} : { literals };
  }
  return JSON.stringify(left) === JSON.stringify(right) ? left : "apart";
}

function meetLiterals<Value extends null | boolean | number | string>(
  left: LiteralFacet<Value>,
  right: LiteralFacet<Value>,
): LiteralFacet<Value> | undefined {
  if (left.literals === undefined && right.literals === undefined) return meetBrands(left, right);
  if (left.literals === undefined) return right;
  if (right.literals === undefined) return left;
  const literals = left.literals.filter((value) => right.literals?.includes(value));
  return literals.length === 0 ? undefined : { literals };
}

/** Values of both brands belong to either; the order must not matter. Literals need no brand. */
function meetBrands<Facet extends LiteralFacet<null | boolean | number | string>>(
  left: Facet,
  right: Facet,
): Facet {
  if (left.brand === undefined || right.brand === undefined) return left.brand === undefined ? right : left;
  return left.brand < right.brand ? left : right;
}

function meetArrays(left: ArrayFacet, right: ArrayFacet, meet: Meet): ArrayFacet | undefined {
  const length = Math.max(left.prefix.length, right.prefix.length);
  const prefix = Array.from({ length }, (_, index) =>
    meet(left.prefix[index] ?? left.rest, right.prefix[index] ?? right.rest),
  );
  const bounds = [left.maxItems, right.maxItems].filter((bound) => bound !== undefined);
  const minItems = Math.max(left.minItems, right.minItems);
  const maxItems = bounds.length === 0 ? undefined : Math.min(...bounds);
  if (maxItems !== undefined && maxItems < minItems) return undefined;
  return {
    prefix,
    rest: meet(left.rest, right.rest),
    minItems,
    ...(maxItems === undefined ? {} : { maxItems }),
  };
}

function meetObjects(left: ObjectFacet, right: ObjectFacet, meet: Meet): ObjectFacet | undefined {
  const others = new Map(right.members.map((member) => [member.name, member]));
  const members: MemberShape[] = left.members.map((member) => {
    const other = others.get(member.name);
    others.delete(member.name);
    if (other === undefined) return { ...member, shape: meet(member.shape, right.rest) };
    const schemas = [...new Set([...member.schemas, ...other.schemas])];
    return {
      ...member,
      shape: meet(member.shape, other.shape),
      required: member.required || other.required,
      schemas,
    };
  });
  for (const other of others.values()) members.push({ ...other, shape: meet(left.rest, other.shape) });
  if (members.some((member) => member.required && isEmpty(member.shape))) return undefined;
  return { members, rest: meet(left.rest, right.rest) };
}

function isEmpty(shape: Shape): boolean {
  return shape.kind === "types" && Object.keys(shape).length === 1;
}
