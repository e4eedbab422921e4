import type { ObjectFacet, Shape, TypesShape } from "./shape.js";

/** What a shape says of objects, where it includes nothing else. */
export function onlyObject(shape: Shape): ObjectFacet | undefined {
  if (shape.kind !== "types") return undefined;
  const { kind: _, object, ...others }: TypesShape = shape;
  return Object.values(others).every((facet) => facet === undefined) ? object : undefined;
}
