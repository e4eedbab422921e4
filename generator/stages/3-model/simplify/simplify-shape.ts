import {
  type ArrayFacet,
  instanceTypes,
  type ObjectFacet,
  type Shape,
  type TypesShape,
} from "../../../ir/shape.js";
import type { AnyFacet } from "../../../ir/shape-constants.js";
import { joinShapes } from "../../../ir/shape-join.js";
import { shapeOfFacets } from "../../../ir/shape-order.js";
import { dropCovered } from "./drop-covered.js";
import type { ShapeLookup } from "./shape-lookup.js";
import { simplifyFactors } from "./simplify-factors.js";
import { tellApart } from "./tell-apart.js";

/** A shape as a person would write it: it says the same, or what TypeScript can say of it, in fewer words. */
export function simplifyShape(shape: Shape, lookup: ShapeLookup): Shape {
  const simplify = (inner: Shape): Shape => simplifyShape(inner, lookup);
  switch (shape.kind) {
    case "any":
    case "reference":
      return shape;
    case "types":
      return simplifyTypes(shape, simplify);
    case "union":
      return tellApart(dropCovered(joinShapes(shape.members.map(simplify))));
    case "intersection":
      return simplifyFactors(shape.members.map(simplify), lookup);
  }
}

function simplifyTypes(shape: TypesShape, simplify: (inner: Shape) => Shape): Shape {
  return shapeOfFacets(
    instanceTypes.map((type) => {
      const facet = shape[type];
      return [type, facet === undefined ? undefined : simplifyFacet(facet, simplify)] as const;
    }),
  );
}

function simplifyFacet(facet: AnyFacet, simplify: (inner: Shape) => Shape): AnyFacet {
  if ("members" in facet) return simplifyObject(facet, simplify);
  if ("prefix" in facet) return simplifyArray(facet, simplify);
  // No type says what a text or a number is not.
  const { except: _, ...sayable } = facet;
  return sayable;
}

function simplifyArray(facet: ArrayFacet, simplify: (inner: Shape) => Shape): ArrayFacet {
  return { ...facet, prefix: facet.prefix.map(simplify), rest: simplify(facet.rest) };
}

function simplifyObject(facet: ObjectFacet, simplify: (inner: Shape) => Shape): ObjectFacet {
  const { patterns } = facet;
  return {
    ...facet,
    members: facet.members.map((member) => ({ ...member, shape: simplify(member.shape) })),
    ...(patterns === undefined
      ? {}
      : { patterns: patterns.map((pattern) => ({ ...pattern, shape: simplify(pattern.shape) })) }),
    rest: simplify(facet.rest),
  };
}
