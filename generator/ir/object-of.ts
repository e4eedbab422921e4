import type { ObjectFacet, Shape } from "./shape.js";

/** What a shape says of objects, whatever else it includes; `undefined` where it is no facets or includes no object. */
export function objectOf(shape: Shape): ObjectFacet | undefined {
  return shape.kind === "types" ? shape.object : undefined;
}
