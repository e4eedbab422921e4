import type { Declaration } from "../../../ir/model.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { ArrayFacet, Shape } from "../../../ir/shape.js";
import { join } from "../../../ir/shape-join.js";

/**
 * Declarations in which no tuple makes the compiler look for a type inside of itself (TS2456).
 *
 * It has to know the alternatives of an item that may be missing, or of those that follow, before it knows the tuple.
 * Where one of them leads back to the declaration, and not through a member of an object, the tuple becomes an array.
 */
export function breakCycles(declarations: readonly Declaration[]): readonly Declaration[] {
  const led = new Map(declarations.map(({ schema, shape }) => [schema, eagerReferences(shape)] as const));
  const reaches = (from: SchemaId, to: SchemaId): boolean => {
    const seen = new Set([from]);
    for (const schema of seen) for (const next of led.get(schema) ?? []) seen.add(next);
    return seen.has(to);
  };
  return declarations.map((declaration) => {
    const leadsBack = (shape: Shape): boolean =>
      eagerReferences(shape).some((reference) => reaches(reference, declaration.schema));
    // Most declarations lead to none that leads back.
    return leadsBack(declaration.shape)
      ? { ...declaration, shape: withoutCycles(declaration.shape, leadsBack) }
      : declaration;
  });
}

function withoutCycles(shape: Shape, leadsBack: (shape: Shape) => boolean): Shape {
  const inner = (each: Shape): Shape => withoutCycles(each, leadsBack);
  switch (shape.kind) {
    case "any":
    case "reference":
      return shape;
    case "union":
      return join(shape.members.map(inner));
    case "intersection":
      return { ...shape, members: shape.members.map(inner) };
    case "types": {
      const { array } = shape;
      if (array === undefined) return shape;
      const parts = { ...array, prefix: array.prefix.map(inner), rest: inner(array.rest) };
      return { ...shape, array: isEager(parts, leadsBack) ? widened(parts) : parts };
    }
  }
}

/** Whether an array is a tuple with alternatives in a place that may be empty, and one of them leads back. */
function isEager(
  { prefix, rest, minItems, maxItems }: ArrayFacet,
  leadsBack: (shape: Shape) => boolean,
): boolean {
  if (prefix.length === 0 && minItems === 0 && maxItems === undefined) return false;
  return [...prefix.slice(minItems), rest].some((shape) => isUnion(shape) && leadsBack(shape));
}

function isUnion(shape: Shape): boolean {
  return shape.kind === "union" || shape.kind === "intersection" || Object.keys(shape).length > 2;
}

function widened({ prefix, rest }: ArrayFacet): ArrayFacet {
  return { prefix: [], rest: join([...prefix, rest]), minItems: 0 };
}

/** The names in a shape that are not inside of an object type. */
function eagerReferences(shape: Shape): readonly SchemaId[] {
  switch (shape.kind) {
    case "reference":
      return [shape.schema];
    case "union":
    case "intersection":
      return shape.members.flatMap(eagerReferences);
    case "types":
      return shape.array === undefined
        ? []
        : [...shape.array.prefix, shape.array.rest].flatMap(eagerReferences);
    default:
      return [];
  }
}
