import {
  type ArrayFacet,
  type InstanceType,
  instanceTypes,
  type ObjectFacet,
  type Shape,
  type TypesShape,
} from "./shape.js";
import {
  ANY,
  type AnyFacet,
  isWholeFacet,
  NEVER,
  onlyFacet,
  openObject,
  wholeFacets,
} from "./shape-constants.js";
import { join } from "./shape-join.js";
import { meet } from "./shape-meet.js";
import { isNever } from "./shape-order.js";

/** The instances that do not belong to a shape, or more: exact but for items of arrays and further members of objects. */
export function complement(shape: Shape): Shape {
  switch (shape.kind) {
    case "any":
      return NEVER;
    case "reference":
      return ANY;
    case "union":
      return shape.members.map(complement).reduce(meet, ANY);
    case "intersection":
      return join(shape.members.map(complement));
    case "types":
      return join(instanceTypes.flatMap((type) => complementOf(type, shape)));
  }
}

function complementOf(type: InstanceType, shape: TypesShape): readonly Shape[] {
  const facet = shape[type];
  if (facet === undefined) return [onlyFacet(type, wholeFacets[type])];
  if (isWholeFacet(facet)) return [];
  if ("members" in facet) return otherObjects(facet);
  if ("prefix" in facet) return otherArrays(facet);
  const other = otherLiterals(facet);
  return other === undefined ? [] : [onlyFacet(type, other)];
}

function otherLiterals({
  literals,
  except,
  brand,
}: Extract<AnyFacet, { readonly literals?: unknown }>): AnyFacet | undefined {
  if (literals === undefined) return except === undefined || brand !== undefined ? {} : { literals: except };
  if (!literals.every((value) => typeof value === "boolean")) return { except: literals };
  const left = [true, false].filter((value) => !literals.includes(value));
  return left.length === 0 ? undefined : { literals: left };
}

function otherArrays({ prefix, rest, minItems, maxItems }: ArrayFacet): readonly Shape[] {
  if (prefix.length > 0 || rest.kind !== "any") return [onlyFacet("array", wholeFacets.array)];
  const shorter = { prefix: [], rest: ANY, minItems: 0, maxItems: minItems - 1 };
  return [
    ...(minItems > 0 ? [onlyFacet("array", shorter)] : []),
    ...(maxItems === undefined
      ? []
      : [onlyFacet("array", { prefix: [], rest: ANY, minItems: maxItems + 1 })]),
  ];
}

/** Objects that lack a member, or in which one is something else. */
function otherObjects({ members, patterns, rest }: ObjectFacet): readonly Shape[] {
  if (patterns !== undefined || rest.kind !== "any") return [onlyFacet("object", wholeFacets.object)];
  return members.flatMap(({ name, shape, required }) => {
    const other = complement(shape);
    return [
      ...(required ? [onlyFacet("object", openObject([{ name, shape: NEVER, required: false }]))] : []),
      ...(isNever(other) ? [] : [onlyFacet("object", openObject([{ name, shape: other, required: true }]))]),
    ];
  });
}
