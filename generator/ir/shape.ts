import type { JsonPrimitive } from "./json.js";
import type { NameTemplate } from "./name-template.js";
import type { SchemaId } from "./schema-id.js";

/**
 * What TypeScript can say about the instances of a schema.
 *
 * A shape is never narrower than its schema: every valid instance belongs to it. It may be wider.
 * The operations that combine shapes are in `shape-meet.ts`, `shape-join.ts` and `shape-complement.ts`.
 */
export type Shape = AnyShape | TypesShape | ReferenceShape | UnionShape | IntersectionShape;

/** Every instance: the top of the lattice. The same as all six types with nothing said of any. */
export interface AnyShape {
  readonly kind: "any";
}

/** For each of the six instance types (JSON Schema Core, 4.2.1): absent, or a facet that says which values belong. */
export interface TypesShape {
  readonly kind: "types";
  readonly null?: LiteralFacet<null>;
  readonly boolean?: LiteralFacet<boolean>;
  readonly number?: LiteralFacet<number>;
  readonly string?: LiteralFacet<string>;
  readonly array?: ArrayFacet;
  readonly object?: ObjectFacet;
}

/** The values of one primitive type: only those listed, or all but those excepted, or all. */
export interface LiteralFacet<Value extends JsonPrimitive> {
  readonly literals?: readonly Value[];
  /** What TypeScript cannot say, but what tells alternatives apart until they are written. Never beside `literals`. */
  readonly except?: readonly Value[];
  /** The branded type of strings of a format, where that is all that is known of them. */
  readonly brand?: string;
}

/** Arrays: the first items by position, then the shape of every further one. */
export interface ArrayFacet {
  readonly prefix: readonly Shape[];
  readonly rest: Shape;
  readonly minItems: number;
  /** Absent means unbounded. */
  readonly maxItems?: number;
}

/** Objects: the members known by name, then those whose names match a template, then the shape of every other member. */
export interface ObjectFacet {
  readonly members: readonly MemberShape[];
  /** A member that is not named and matches several belongs to the shapes of all of them. */
  readonly patterns?: readonly PatternShape[];
  /** Shape of members that are not named; `NEVER` closes the object, `ANY` leaves it open. */
  readonly rest: Shape;
}

export interface MemberShape {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** The subschemas that describe this member, for its documentation; the first is the nearest. */
  readonly schemas: readonly SchemaId[];
}

/** The members whose names match a template. */
export interface PatternShape {
  readonly template: NameTemplate;
  readonly shape: Shape;
}

/** The shape of another schema, by name. */
export interface ReferenceShape {
  readonly kind: "reference";
  readonly schema: SchemaId;
}

/** Values that belong to at least one of the members. */
export interface UnionShape {
  readonly kind: "union";
  readonly members: readonly Shape[];
}

/** Values that belong to all of the members. */
export interface IntersectionShape {
  readonly kind: "intersection";
  readonly members: readonly Shape[];
}

export type InstanceType = "null" | "boolean" | "number" | "string" | "array" | "object";

export const instanceTypes: readonly InstanceType[] = [
  "string",
  "number",
  "boolean",
  "null",
  "array",
  "object",
];
