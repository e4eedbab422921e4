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
  /** The branded types of strings, by format. */
  readonly brands: Readonly<Record<string, string>>;
}

/** What a declaration holds, and how many copies for dynamic scopes have been written into it so far. */
interface Underway extends ShapeInputs {
  /** The schema that the declaration is just another name for. */
  readonly same: SchemaId | undefined;
  readonly budget: { spent: number };
}

/** Copies have no names to refer to, so they are written out where they are used, up to this many in one declaration. */
const mostCopied = 200;

/**
 * The shape of a declaration: the meeting of what its keywords say.
 *
 * Declared subschemas stay references, but not where the schema contains itself in place: a type alias may not be made
 * of itself, so there the contents are taken, and the second visit adds nothing. The same goes for copies that are made
 * for a dynamic scope: where one contains itself, or there are too many, the shape is wider than the schema; but where
 * the declaration is another name for the copy, that name is used.
 */
export function deriveShape(declaration: SchemaId, inputs: ShapeInputs): Shape {
  const node = nodeOf(inputs.graph, declaration);
  return shapeOfNode(node, [declaration], { ...inputs, same: onlyReference(node), budget: { spent: 0 } });
}

/** Where a schema leads that says nothing but a reference. */
function onlyReference(node: SchemaNode): SchemaId | undefined {
  const acting = contributionsOf(node).keywords.filter(
    ({ keyword }) => keyword.shape !== undefined || keyword.check !== undefined,
  );
  const [target] = node.references.values();
  return acting.length === 1 && node.references.size === 1 ? target : undefined;
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
      if (schema === inputs.same && underway.includes(schema) && !contained) {
        return { kind: "reference", schema: underway[0] ?? schema };
      }
      if (underway.includes(schema) || budget.spent > mostCopied) return ANY;
      const target = nodeOf(graph, schema);
      if (target.origin !== undefined && target.variant?.whole !== true) budget.spent += 1;
      return shapeOfNode(target, [...underway, schema], inputs);
    },
    brandOf: (format) => (Object.hasOwn(inputs.brands, format) ? inputs.brands[format] : undefined),
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
