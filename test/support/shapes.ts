import type { SchemaId } from "../../generator/ir/schema-id.ts";
import type { ArrayFacet, MemberShape, ObjectFacet, Shape } from "../../generator/ir/shape.ts";
import { ANY, NEVER } from "../../generator/ir/shape-constants.ts";

export const text: Shape = { kind: "types", string: {} };
export const number: Shape = { kind: "types", number: {} };

/** Only the values given, which are texts or numbers. */
export function only(...literals: readonly (string | number)[]): Shape {
  const [first] = literals;
  return { kind: "types", [typeof first]: { literals } } as Shape;
}

export function reference(name: string): Shape {
  return { kind: "reference", schema: `file:///s.json#/$defs/${name}` as SchemaId };
}

export function union(...members: readonly Shape[]): Shape {
  return { kind: "union", members };
}

export function intersection(...members: readonly Shape[]): Shape {
  return { kind: "intersection", members };
}

/** Objects with members by name; one whose name ends in `?` need not be there. */
export function open(members: Readonly<Record<string, Shape>>, rest: Shape = ANY): Shape {
  return { kind: "types", object: objectFacet(members, rest) };
}

/** The same without further members. */
export function closed(members: Readonly<Record<string, Shape>>): Shape {
  return open(members, NEVER);
}

export function objectFacet(members: Readonly<Record<string, Shape>>, rest: Shape = ANY): ObjectFacet {
  return {
    members: Object.entries(members).map(([key, shape]): MemberShape => {
      return { name: key.replace(/\?$/, ""), shape, required: !key.endsWith("?"), schemas: [] };
    }),
    rest,
  };
}

/** Arrays of which the facet says what is given, and that may have any number of any items otherwise. */
export function array(facet: Partial<ArrayFacet>): Shape {
  return { kind: "types", array: { prefix: [], rest: ANY, minItems: 0, ...facet } };
}
