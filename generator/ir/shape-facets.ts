import { sameTemplate } from "./name-template.js";
import type {
  ArrayFacet,
  InstanceType,
  LiteralFacet,
  MemberShape,
  ObjectFacet,
  PatternShape,
  Shape,
  TypesShape,
} from "./shape.js";
import { type AnyFacet, isWholeFacet } from "./shape-constants.js";
import { join } from "./shape-join.js";
import { isNever, shapeAt } from "./shape-order.js";

type Meet = (left: Shape, right: Shape) => Shape;

/** The facet of one type in the meeting of two shapes; `undefined` where no value of the type is left. */
export function meetFacet(
  type: InstanceType,
  pair: { readonly left: TypesShape; readonly right: TypesShape },
  meet: Meet,
): AnyFacet | undefined {
  const [left, right] = [pair.left[type], pair.right[type]];
  return left === undefined || right === undefined ? undefined : meetFacets(left, right, meet);
}

/** The values that belong to two facets of one type. */
export function meetFacets(left: AnyFacet, right: AnyFacet, meet: Meet): AnyFacet | undefined {
  if (isWholeFacet(left)) return right;
  if (isWholeFacet(right)) return left;
  if ("members" in left) return meetObjects(left, right as ObjectFacet, meet);
  if ("prefix" in left) return meetArrays(left, right as ArrayFacet, meet);
  return meetLiterals(left as LiteralFacet<string>, right as LiteralFacet<string>);
}

function meetLiterals<Value extends null | boolean | number | string>(
  left: LiteralFacet<Value>,
  right: LiteralFacet<Value>,
): LiteralFacet<Value> | undefined {
  if (left.literals === undefined && right.literals === undefined) return meetOpen(left, right);
  const [listed, other] = left.literals === undefined ? [right, left] : [left, right];
  const literals = (listed.literals ?? []).filter((value) =>
    other.literals === undefined ? !other.except?.includes(value) : other.literals.includes(value),
  );
  return literals.length === 0 ? undefined : { literals };
}

/** Values of both brands belong to either; the order must not matter. Literals need no brand. */
function meetOpen<Value extends null | boolean | number | string>(
  left: LiteralFacet<Value>,
  right: LiteralFacet<Value>,
): LiteralFacet<Value> {
  const except = [...new Set([...(left.except ?? []), ...(right.except ?? [])])];
  const [brand] = [left.brand, right.brand].filter((name) => name !== undefined).sort();
  return { ...(except.length === 0 ? {} : { except }), ...(brand === undefined ? {} : { brand }) };
}

function meetArrays(left: ArrayFacet, right: ArrayFacet, meet: Meet): ArrayFacet | undefined {
  const length = Math.max(left.prefix.length, right.prefix.length);
  const prefix = Array.from({ length }, (_, index) =>
    meet(left.prefix[index] ?? left.rest, right.prefix[index] ?? right.rest),
  );
  const rest = meet(left.rest, right.rest);
  const bounds = [left.maxItems, right.maxItems].filter((bound) => bound !== undefined);
  const minItems = Math.max(left.minItems, right.minItems);
  const maxItems = bounds.length === 0 ? undefined : Math.min(...bounds);
  if (maxItems !== undefined && maxItems < minItems) return undefined;
  const impossible = [...prefix, rest].findIndex(isNever);
  if (impossible !== -1 && impossible < minItems) return undefined;
  return { prefix, rest, minItems, ...(maxItems === undefined ? {} : { maxItems }) };
}

function meetObjects(left: ObjectFacet, right: ObjectFacet, meet: Meet): ObjectFacet | undefined {
  const others = new Map(right.members.map((member) => [member.name, member]));
  const members: MemberShape[] = left.members.map((member) => {
    const other = others.get(member.name);
    others.delete(member.name);
    if (other === undefined)
      return { ...member, shape: shapeAt(right, member.name).reduce(meet, member.shape) };
    return {
      ...member,
      shape: meet(member.shape, other.shape),
      required: member.required || other.required,
      schemas: [...new Set([...member.schemas, ...other.schemas])],
    };
  });
  for (const other of others.values()) {
    members.push({ ...other, shape: meet(shapeAt(left, other.name).reduce(meet), other.shape) });
  }
  if (members.some((member) => member.required && isNever(member.shape))) return undefined;
  const patterns = meetPatterns(left, right, meet);
  return { members, ...(patterns.length === 0 ? {} : { patterns }), rest: meet(left.rest, right.rest) };
}

/** A template that only one side has is met with whatever the other says of any of its members. */
function meetPatterns(left: ObjectFacet, right: ObjectFacet, meet: Meet): readonly PatternShape[] {
  const { patterns = [] } = left;
  const others = right.patterns ?? [];
  const find = (list: readonly PatternShape[], { template }: PatternShape) =>
    list.find((each) => sameTemplate(each.template, template));
  const onlyRight = others.filter((each) => find(patterns, each) === undefined);
  return [
    ...patterns.map((each) => {
      const shape = meet(each.shape, find(others, each)?.shape ?? anyUnnamed(right));
      return { ...each, shape };
    }),
    ...onlyRight.map((each) => ({ ...each, shape: meet(anyUnnamed(left), each.shape) })),
  ];
}

/** What a member may be of which no more is known than that it has no name here. */
function anyUnnamed({ patterns = [], rest }: ObjectFacet): Shape {
  return join([...patterns.map(({ shape }) => shape), rest]);
}
