import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { join, meet } from "../../ir/shape-algebra.js";
import { ANY, NEVER } from "../../ir/shape-constants.js";
import { widenAlternatives } from "../../ir/shape-weight.js";
import type { ShapeContext } from "../../keywords/keyword.js";
import { contributionsOf, type KeywordWithValue, nodeOf } from "./contributions.js";
import { addUpEvaluated } from "./evaluated.js";
import type { Recursion } from "./recursion.js";

/** What shapes are derived from. */
export interface ShapeInputs {
  readonly graph: SchemaGraph;
  readonly declared: ReadonlySet<SchemaId>;
  readonly recursion: Recursion;
}

/** What a declaration holds, and what has been found of it so far. */
interface Underway extends ShapeInputs {
  /** The schema that the declaration is just another name for. */
  readonly same: SchemaId | undefined;
  /** How many copies for dynamic scopes have been written into it. */
  copied: number;
  /** How often something was left open because it was under way already; what is found meanwhile holds only there. */
  cuts: number;
  readonly known: Readonly<Record<Side, Map<SchemaId, Shape>>>;
}

/** Which instances are meant: those that a schema accepts, or those that it does not; or more. */
type Side = "accepted" | "refused";

/** Copies have no names to refer to, so they are written out where they are used, up to this many in one declaration. */
const mostCopied = 200;

/** What a schema refuses is followed through so many schemas, and told apart by so many alternatives. */
const deepestRefusal = 12;
const mostRefusals = 8;

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
  const known = { accepted: new Map<SchemaId, Shape>(), refused: new Map<SchemaId, Shape>() };
  return acceptedBy(node, [declaration], { ...inputs, same: onlyReference(node), copied: 0, cuts: 0, known });
}

/** Where a schema leads that says nothing but a reference. */
function onlyReference(node: SchemaNode): SchemaId | undefined {
  const acting = contributionsOf(node).keywords.filter(
    ({ keyword }) => keyword.shape !== undefined || keyword.check !== undefined,
  );
  const [target] = node.references.values();
  return acting.length === 1 && node.references.size === 1 ? target : undefined;
}

function acceptedBy(node: SchemaNode, underway: readonly SchemaId[], inputs: Underway): Shape {
  if (!node.accepts) return NEVER;
  let shape: Shape = ANY;
  for (const used of contributionsOf(node).keywords) {
    const { keyword, value } = used;
    if (keyword.shape === undefined) continue;
    shape = meet(shape, keyword.shape(value, contextOf(used, { node, underway, inputs })));
  }
  return shape;
}

/** What any keyword of a schema may refuse. */
function refusedBy(node: SchemaNode, underway: readonly SchemaId[], inputs: Underway): Shape {
  if (!node.accepts) return ANY;
  const refused = contributionsOf(node).keywords.map((used) => {
    const { keyword, value } = used;
    if (keyword.refused === undefined) return keyword.check === undefined ? NEVER : ANY;
    return keyword.refused(value, contextOf(used, { node, underway, inputs }));
  });
  return widenAlternatives(join(refused), mostRefusals);
}

interface Visit {
  readonly node: SchemaNode;
  readonly underway: readonly SchemaId[];
  readonly inputs: Underway;
}

function contextOf({ keyword }: KeywordWithValue, { node, underway, inputs }: Visit): ShapeContext {
  const { graph, declared, recursion } = inputs;
  return {
    ...contributionsOf(node).context,
    shapeOf(schema) {
      const contained = recursion.together(node.id, schema);
      if (declared.has(schema) && !contained) return { kind: "reference", schema };
      if (schema === inputs.same && underway.includes(schema) && !contained) {
        return { kind: "reference", schema: underway[0] ?? schema };
      }
      return follow("accepted", schema, { underway, inputs });
    },
    contentsOf: (schema) => follow("accepted", schema, { underway, inputs }),
    refusedBy: (schema) =>
      underway.length > deepestRefusal ? ANY : follow("refused", schema, { underway, inputs }),
    evaluatedMembers: () => addUpEvaluated(graph, node.id, keyword.name).members,
    evaluatedItems: () => addUpEvaluated(graph, node.id, keyword.name).items,
  };
}

/** What a subschema accepts or refuses; anything where that is being asked already. */
function follow(side: Side, schema: SchemaId, { underway, inputs }: Omit<Visit, "node">): Shape {
  const before = inputs.known[side].get(schema);
  if (before !== undefined) return before;
  if (underway.includes(schema) || inputs.copied > mostCopied) {
    inputs.cuts += 1;
    return ANY;
  }
  const node = nodeOf(inputs.graph, schema);
  if (node.origin !== undefined) inputs.copied += 1;
  const cuts = inputs.cuts;
  const find = side === "accepted" ? acceptedBy : refusedBy;
  const shape = find(node, [...underway, schema], inputs);
  if (inputs.cuts === cuts && node.origin === undefined) inputs.known[side].set(schema, shape);
  return shape;
}
