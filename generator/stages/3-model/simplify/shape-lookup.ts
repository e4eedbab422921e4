import { answerOnce } from "../../../ir/answer-once.js";
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
  const contentsOf = (schema: SchemaId): Shape => shapes.get(schema) ?? ANY;
  // About a cycle of names nothing is promised.
  const typesOfSchema = answerOnce<SchemaId, ReadonlySet<InstanceType>>(
    (schema, ask) => typesOf(contentsOf(schema), ask),
    new Set(instanceTypes),
  );
  return { openObjects, maxTuple, contentsOf, typesOf: (shape) => typesOf(shape, typesOfSchema) };
}

/** The types of a shape, where those of schemas are known. */
function typesOf(
  shape: Shape,
  typesOfSchema: (schema: SchemaId) => ReadonlySet<InstanceType>,
): ReadonlySet<InstanceType> {
  const inner = (part: Shape) => typesOf(part, typesOfSchema);
  switch (shape.kind) {
    case "any":
      return new Set(instanceTypes);
    case "reference":
      return typesOfSchema(shape.schema);
    case "types":
      return new Set(instanceTypes.filter((type) => shape[type] !== undefined));
    case "union":
      return new Set(shape.members.flatMap((member) => [...inner(member)]));
    case "intersection": {
      const factors = shape.members.map(inner);
      return new Set(instanceTypes.filter((type) => factors.every((types) => types.has(type))));
    }
  }
}
