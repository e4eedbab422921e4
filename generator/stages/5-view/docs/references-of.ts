import type { SchemaId } from "../../../ir/schema-id.js";
import type { Shape } from "../../../ir/shape.js";

/** The declarations that a shape refers to by name, each once, in the order of the type. */
export function referencesOf(shape: Shape): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const pending: Shape[] = [shape];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "reference") found.add(next.schema);
    // Pushed in reverse, so that the first part is looked at first.
    else pending.push(...partsOf(next).toReversed());
  }
  return found;
}

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "union":
    case "intersection":
      return shape.members;
    case "types": {
      const { array, object } = shape;
      const items = array === undefined ? [] : [...array.prefix, array.rest];
      const members =
        object === undefined
          ? []
          : [...[...object.members, ...(object.patterns ?? [])].map(({ shape }) => shape), object.rest];
      return [...items, ...members];
    }
    default:
      return [];
  }
}
