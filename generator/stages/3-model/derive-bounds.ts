import type { Bounds } from "../../ir/bounds.js";
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

/** How many schemas inside of each other are looked at; what is further in may be anything. */
const furthest = 3;
/** What a schema refuses is told apart by so many alternatives. */
const mostRefusals = 8;

type Side = keyof Bounds;

/**
 * What each schema as it is written accepts at most, and what each of the alternatives refuses at most: references are
 * followed, but only so far that it takes no time to speak of.
 */
export function deriveBounds(graph: SchemaGraph, alternatives: ReadonlySet<SchemaId>): Bounds {
  const known = new Map<string, Shape>();

  function bound(side: Side, schema: SchemaId, room: number): Shape {
    if (room < 0) return ANY;
    const key = `${side} ${room} ${schema}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = nodeOf(graph, schema);
    const shape = side === "accepted" ? accepted(node, room) : refused(node, room);
    known.set(key, shape);
    return shape;
  }

  function accepted(node: SchemaNode, room: number): Shape {
    if (!node.accepts) return NEVER;
    return contributionsOf(node).keywords.reduce<Shape>((shape, used) => {
      const own = used.keyword.shape?.(used.value, contextOf(node, used, room));
      return own === undefined ? shape : meet(shape, own);
    }, ANY);
  }

  function refused(node: SchemaNode, room: number): Shape {
    if (!node.accepts) return ANY;
    const shapes = contributionsOf(node).keywords.map((used) => {
      const { keyword, value } = used;
      if (keyword.refused === undefined) return keyword.check === undefined ? NEVER : ANY;
      return keyword.refused(value, contextOf(node, used, room));
    });
    return widenAlternatives(join(shapes), mostRefusals);
  }

  function contextOf(node: SchemaNode, { keyword }: KeywordWithValue, room: number): ShapeContext {
    const shapeOf = (schema: SchemaId): Shape => bound("accepted", schema, room - 1);
    return {
      ...contributionsOf(node).context,
      shapeOf,
      contentsOf: shapeOf,
      refusedBy: (schema) => bound("refused", schema, room - 1),
      brandOf: () => undefined,
      evaluatedMembers: () => addUpEvaluated(graph, node.id, keyword.name).members,
      evaluatedItems: () => addUpEvaluated(graph, node.id, keyword.name).items,
    };
  }

  const written = [...graph.nodes.values()].filter(({ origin }) => origin === undefined);
  return {
    accepted: new Map(written.map(({ id }) => [id, bound("accepted", id, furthest)])),
    refused: new Map([...alternatives].map((id) => [id, bound("refused", id, furthest)])),
  };
}
