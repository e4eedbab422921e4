import type { AnyShape, InstanceType, TypesShape } from "./shape.js";

/** Every instance belongs to it: the top of the lattice, and the shape of `true`. */
export const ANY: AnyShape = { kind: "any" };

/** No instance belongs to it: the bottom of the lattice, and the shape of `false`. */
export const NEVER: TypesShape = { kind: "types" };

/** The facets of all values of each type. */
export const wholeFacets: Required<Omit<TypesShape, "kind">> = {
  string: {},
  number: {},
  boolean: {},
  null: {},
  array: { prefix: [], rest: ANY, minItems: 0 },
  object: { members: [], rest: ANY },
};

/** All values of the types given, and no other instance. */
export function typesShape(types: readonly InstanceType[]): TypesShape {
  return { kind: "types", ...Object.fromEntries(types.map((type) => [type, wholeFacets[type]])) };
}

/** Every instance but those of one type, of which only what the facet says belongs. */
export function withFacet<Type extends InstanceType>(
  type: Type,
  facet: NonNullable<TypesShape[Type]>,
): TypesShape {
  return { kind: "types", ...wholeFacets, [type]: facet };
}
