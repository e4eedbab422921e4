import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { meet } from "../../ir/shape-algebra.js";
import { ANY, NEVER } from "../../ir/shape-constants.js";
import type { ShapeContext } from "../../keywords/keyword.js";
import { contributionsOf, nodeOf } from "./contributions.js";
import type { Recursion } from "./recursion.js";

/** What shapes are derived from. */
export interface ShapeInputs {
  readonly graph: SchemaGraph;
  readonly declared: ReadonlySet<SchemaId>;
  readonly recursion: Recursion;
}

/**
 * The shape of a declaration: the meeting of what its keywords say.
 *
 * Declared subschemas stay references, but not where the schema contains itself in place: a type alias may not be made
 * of itself, so there the contents are taken, and the second visit adds nothing.
 */
export function deriveShape(declaration: SchemaId, inputs: ShapeInputs): Shape {
  return shapeOfNode(nodeOf(inputs.graph, declaration), [declaration], inputs);
}

function shapeOfNode(node: SchemaNode, underway: readonly SchemaId[], inputs: ShapeInputs): Shape {
  if (!node.accepts) return NEVER;
  const { graph, declared, recursion } = inputs;
  const contributions = contributionsOf(node);
  const context: ShapeContext = {
    ...contributions.context,
    shapeOf(schema) {
      const contained = recursion.together(node.id, schema);
      if (contained && underway.includes(schema)) return ANY;
      if (declared.has(schema) && !contained) return { kind: "reference", schema };
      return shapeOfNode(nodeOf(graph, schema), [...underway, schema], inputs);
    },
    exactShapeOf(schema) {
      const other = nodeOf(graph, schema);
      const exact = contributionsOf(other).keywords.every(
        ({ keyword, value }) => keyword.check === undefined || keyword.exact?.(value) === true,
      );
      return exact ? shapeOfNode(other, [...underway, schema], inputs) : undefined;
    },
  };
  let shape: Shape = ANY;
  for (const { keyword, value } of contributions.keywords) {
    if (keyword.shape !== undefined) shape = meet(shape, keyword.shape(value, context));
  }
  return shape;
}
