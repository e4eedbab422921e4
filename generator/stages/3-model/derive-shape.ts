import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
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
  /** The branded types of strings, by format. */
  readonly brands: Readonly<Record<string, string>>;
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
  /** Outlines by how far they go and of which schema they are. */
  readonly outlined: Map<string, Shape>;
}

/** Which instances are meant: those that a schema accepts, or those that it does not; or more. */
type Side = "accepted" | "refused";

/** Copies have no names to refer to, so they are written out where they are used, up to this many in one declaration. */
const mostCopied = 200;

/** What a schema refuses is followed through so many schemas, and told apart by so many alternatives. */
const furthestRefusal = 12;
const mostRefusals = 8;

/** How many schemas inside of each other the outline of one knows. */
const furthestOutline = 3;

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
  const known = { accepted: new Map(), refused: new Map() };
  const inputsUnderway = {
    ...inputs,
    same: onlyReference(node),
    copied: 0,
    cuts: 0,
    known,
    outlined: new Map(),
  };
  return acceptedBy({ node, underway: [declaration], inputs: inputsUnderway });
}

/** Where a schema leads that says nothing but a reference. */
function onlyReference(node: SchemaNode): SchemaId | undefined {
  const acting = contributionsOf(node).keywords.filter(
    ({ keyword }) => keyword.shape !== undefined || keyword.check !== undefined,
  );
  const [target] = node.references.values();
  return acting.length === 1 && node.references.size === 1 ? target : undefined;
}

function acceptedBy(visit: Visit): Shape {
  const { node } = visit;
  if (!node.accepts) return NEVER;
  let shape: Shape = ANY;
  for (const used of contributionsOf(node).keywords) {
    const { keyword, value } = used;
    if (keyword.shape === undefined) continue;
    shape = meet(shape, keyword.shape(value, contextOf(used, visit)));
  }
  return shape;
}

/** What any keyword of a schema may refuse. */
function refusedBy(visit: Visit): Shape {
  const { node } = visit;
  if (!node.accepts) return ANY;
  const refused = contributionsOf(node).keywords.map((used) => {
    const { keyword, value } = used;
    if (keyword.refused === undefined) return keyword.check === undefined ? NEVER : ANY;
    return keyword.refused(value, contextOf(used, visit));
  });
  return widenAlternatives(join(refused), mostRefusals);
}

interface Visit {
  readonly node: SchemaNode;
  readonly underway: readonly SchemaId[];
  readonly inputs: Underway;
  /** How many schemas further an outline goes; absent outside of one. */
  readonly room?: number | undefined;
}

function contextOf({ keyword }: KeywordWithValue, visit: Visit): ShapeContext {
  const { node, underway, inputs, room } = visit;
  const { graph, declared, recursion } = inputs;
  return {
    ...contributionsOf(node).context,
    shapeOf(schema) {
      const contained = recursion.together(node.id, schema);
      if (declared.has(schema) && !contained) return { kind: "reference", schema };
      if (schema === inputs.same && underway.includes(schema) && !contained) {
        return { kind: "reference", schema: underway[0] ?? schema };
      }
      return room === undefined ? follow("accepted", schema, visit) : outline(schema, visit, room - 1);
    },
    brandOf: (format) => (Object.hasOwn(inputs.brands, format) ? inputs.brands[format] : undefined),
    contentsOf: (schema) => outline(schema, visit, room === undefined ? furthestOutline : room - 1),
    refusedBy: (schema) => (underway.length > furthestRefusal ? ANY : follow("refused", schema, visit)),
    evaluatedMembers: () => addUpEvaluated(graph, node.id, keyword.name).members,
    evaluatedItems: () => addUpEvaluated(graph, node.id, keyword.name).items,
  };
}

/** What a subschema accepts or refuses; anything where that is being asked already. */
function follow(side: Side, schema: SchemaId, { underway, inputs }: Visit): Shape {
  const before = inputs.known[side].get(schema);
  if (before !== undefined) return before;
  if (underway.includes(schema) || inputs.copied > mostCopied) {
    inputs.cuts += 1;
    return ANY;
  }
  const node = nodeOf(inputs.graph, schema);
  if (isCopy(node)) inputs.copied += 1;
  const cuts = inputs.cuts;
  const find = side === "accepted" ? acceptedBy : refusedBy;
  const shape = find({ node, underway: [...underway, schema], inputs });
  // What was cut is wider, so it may be said elsewhere too. Of what is accepted more could be known there.
  const isFinal = inputs.cuts === cuts || side === "refused";
  if (isFinal && !isCopy(node)) inputs.known[side].set(schema, shape);
  return shape;
}

/** Whether a schema is a copy that has no name of its own. */
function isCopy({ origin, variant }: SchemaNode): boolean {
  return origin !== undefined && variant?.whole !== true;
}

/** What a subschema accepts as far as it takes to tell it from others: parts of parts may be anything. */
function outline(schema: SchemaId, { underway, inputs }: Visit, room: number): Shape {
  if (room < 0 || underway.includes(schema)) return ANY;
  const key = `${room} ${schema}`;
  const before = inputs.outlined.get(key);
  if (before !== undefined) return before;
  const node = nodeOf(inputs.graph, schema);
  const shape = acceptedBy({ node, underway: [...underway, schema], inputs, room });
  if (!isCopy(node)) inputs.outlined.set(key, shape);
  return shape;
}
