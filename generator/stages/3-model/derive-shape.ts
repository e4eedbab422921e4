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

/** What a declaration holds, and how many copies for dynamic scopes have been written into it so far. */
interface Underway extends ShapeInputs {
  readonly budget: { spent: number };
}

/** Copies have no names to refer to, so they are written out where they are used, up to this many in one declaration. */
const mostCopied = 200;

/**
 * The shape of a declaration: the meeting of what its keywords say.
 *
 * Declared subschemas stay references, but not where the schema contains itself in place: a type alias may not be made
 * of itself, so there the contents are taken, and the second visit adds nothing. The same goes for copies that are made
 * for a dynamic scope: where one contains itself, or there are too many, the shape is wider than the schema.
 */
export function deriveShape(declaration: SchemaId, inputs: ShapeInputs): Shape {
  const budget = { spent: 0 };
  return shapeOfNode(nodeOf(inputs.graph, declaration), [declaration], { ...inputs, budget });
}

function shapeOfNode(node: SchemaNode, underway: readonly SchemaId[], inputs: Underway): Shape {
  if (!node.accepts) return NEVER;
  const { graph, declared, recursion, budget } = inputs;
  const contributions = contributionsOf(node);
  const context: ShapeContext = {
    ...contributions.context,
    shapeOf(schema) {
      const contained = recursion.together(node.id, schema);
      if (declared.has(schema) && !contained) return { kind: "reference", schema };
      if (underway.includes(schema) || budget.spent > mostCopied) return ANY;
      const target = nodeOf(graph, schema);
      if (target.origin !== undefined) budget.spent += 1;
      return shapeOfNode(target, [...underway, schema], inputs);
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
