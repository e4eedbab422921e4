import type {
  AnyShape,
  ArrayFacet,
  InstanceType,
  LiteralFacet,
  MemberShape,
  ObjectFacet,
  Shape,
  TypesShape,
} from "./shape.js";

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

/** A facet of any type. */
export type AnyFacet = LiteralFacet<null | boolean | number | string> | ArrayFacet | ObjectFacet;

/** Whether a facet leaves its type whole: every value of the type belongs. */
export function isWholeFacet(facet: AnyFacet): boolean {
  if ("members" in facet) {
    return facet.members.length === 0 && facet.patterns === undefined && facet.rest.kind === "any";
  }
  if ("prefix" in facet) {
    const isBounded = facet.minItems > 0 || facet.maxItems !== undefined;
    return facet.prefix.length === 0 && facet.rest.kind === "any" && !isBounded;
  }
  return facet.literals === undefined && facet.except === undefined && facet.brand === undefined;
}

/** Every instance but those of one type, of which only what the facet says belongs. */
export function withFacet<Type extends InstanceType>(
  type: Type,
  facet: NonNullable<TypesShape[Type]>,
): Shape {
  return isWholeFacet(facet) ? ANY : { kind: "types", ...wholeFacets, [type]: facet };
}

/** Only values of one type, and of those only what the facet says. */
export function onlyFacet(type: InstanceType, facet: AnyFacet): TypesShape {
  return { kind: "types", [type]: facet };
}

/** Objects of which some members are known. Without a shape a member may be anything. */
export function openObject(
  members: readonly { readonly name: string; readonly shape?: Shape; readonly required: boolean }[],
): ObjectFacet {
  return {
    members: members.map(({ name, shape = ANY, required }): MemberShape => {
      return { name, shape, required, schemas: [] };
    }),
    rest: ANY,
  };
}
