import type { SchemaId } from "../../../ir/schema-id.js";
import { type InstanceType, instanceTypes, type Shape } from "../../../ir/shape.js";
import { ANY } from "../../../ir/shape-constants.js";
import type { TypeSettings } from "../../../ir/type-settings.js";

/** The settings that decide about shapes. */
export type ShapeSettings = Pick<TypeSettings, "openObjects" | "maxTuple">;

/** What is known of the shapes that others refer to by name. */
export interface ShapeLookup extends ShapeSettings {
  /** The shape of a declaration; anything where there is none. */
  contentsOf(schema: SchemaId): Shape;
  /** The types that instances of a shape may have, references followed. */
  typesOf(shape: Shape): ReadonlySet<InstanceType>;
}

/** Answers from the shapes of declarations, as they were derived. */
export function createShapeLookup(
  shapes: ReadonlyMap<SchemaId, Shape>,
  { openObjects, maxTuple }: ShapeSettings,
): ShapeLookup {
  const known = new Map<SchemaId, ReadonlySet<InstanceType>>();

  function typesOfSchema(schema: SchemaId): ReadonlySet<InstanceType> {
    const before = known.get(schema);
    if (before !== undefined) return before;
    // Whoever asks again meanwhile is part of a cycle of names, about which nothing is promised.
    known.set(schema, new Set(instanceTypes));
    const types = typesOf(contentsOf(schema));
    known.set(schema, types);
    return types;
  }

  function typesOf(shape: Shape): ReadonlySet<InstanceType> {
    switch (shape.kind) {
      case "any":
        return new Set(instanceTypes);
      case "reference":
        return typesOfSchema(shape.schema);
      case "types":
        return new Set(instanceTypes.filter((type) => shape[type] !== undefined));
      case "union":
        return new Set(shape.members.flatMap((member) => [...typesOf(member)]));
      case "intersection": {
        const factors = shape.members.map(typesOf);
        return new Set(instanceTypes.filter((type) => factors.every((types) => types.has(type))));
      }
    }
  }

  const contentsOf = (schema: SchemaId): Shape => shapes.get(schema) ?? ANY;
  return { openObjects, maxTuple, contentsOf, typesOf };
}
