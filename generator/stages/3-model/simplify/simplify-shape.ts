import {
  type ArrayFacet,
  instanceTypes,
  type ObjectFacet,
  type Shape,
  type TypesShape,
} from "../../../ir/shape.js";
import type { AnyFacet } from "../../../ir/shape-constants.js";
import { join } from "../../../ir/shape-join.js";
import { sameShape, shapeOfFacets } from "../../../ir/shape-order.js";
import { dropCovered } from "./drop-covered.js";
import { limitPositions } from "./limit-positions.js";
import type { ShapeLookup } from "./shape-lookup.js";
import { simplifyFactors } from "./simplify-factors.js";
import { tellApart } from "./tell-apart.js";
import { writeOutLists } from "./write-out-lists.js";

/** A shape as a person would write it: it says the same, or what TypeScript can say of it, in fewer words. */
export function simplifyShape(shape: Shape, lookup: ShapeLookup): Shape {
  const simplify: Simplify = { part: (inner) => simplifyShape(inner, lookup), lookup };
  switch (shape.kind) {
    case "any":
    case "reference":
      return shape;
    case "types":
      return simplifyTypes(shape, simplify);
    case "union":
      return tellApart(dropCovered(join(shape.members.map(simplify.part))));
    case "intersection":
      // Before it is forgotten what a value must not be.
      return simplifyFactors(writeOutLists(shape.members, lookup).map(simplify.part), lookup);
  }
}

/** How the shapes inside of a shape are simplified. */
interface Simplify {
  readonly lookup: ShapeLookup;
  part(inner: Shape): Shape;
}

function simplifyTypes(shape: TypesShape, simplify: Simplify): Shape {
  return shapeOfFacets(
    instanceTypes.map((type) => {
      const facet = shape[type];
      return [type, facet === undefined ? undefined : simplifyFacet(facet, simplify)] as const;
    }),
  );
}

function simplifyFacet(facet: AnyFacet, simplify: Simplify): AnyFacet {
  if ("members" in facet) return simplifyObject(facet, simplify);
  if ("prefix" in facet) return simplifyArray(facet, simplify);
  // No type says what a text or a number is not.
  const { except: _, ...sayable } = facet;
  return sayable;
}

function simplifyArray(facet: ArrayFacet, simplify: Simplify): ArrayFacet {
  const parts = { ...facet, prefix: facet.prefix.map(simplify.part), rest: simplify.part(facet.rest) };
  return limitPositions(parts, simplify.lookup.maxTuple);
}

function simplifyObject(facet: ObjectFacet, simplify: Simplify): ObjectFacet {
  const { members, patterns = [], rest } = facet;
  const others = simplify.part(rest);
  const told = patterns
    .map((pattern) => ({ ...pattern, shape: simplify.part(pattern.shape) }))
    .filter(({ shape }) => !sameShape(shape, others));
  return {
    members: members.map((member) => ({ ...member, shape: simplify.part(member.shape) })),
    ...(told.length === 0 ? {} : { patterns: told }),
    rest: others,
  };
}
