import { pointerTokens } from "../../ir/json-pointer.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** How many object types may stand in each other before the next one gets a name. */
const deepestInline = 3;

/** Keywords under which a schema is about a part of the instance, so that it can be a type by itself. */
const parts: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "additionalItems",
  "unevaluatedItems",
]);

/**
 * What gets a name: whatever the inputs ask for, every target of a reference that is no copy, or a whole variant, and
 * objects inside objects inside objects, where they would be hard to read.
 */
export function chooseDeclarations(graph: SchemaGraph): ReadonlySet<SchemaId> {
  const declared = new Set(graph.roots.map((root) => root.schema));
  for (const node of graph.nodes.values()) {
    for (const target of node.references.values()) {
      const led = graph.nodes.get(target);
      if (led?.origin === undefined || led.variant?.whole === true) declared.add(target);
    }
  }
  const nested = new Set<SchemaId>();
  const depths = new Map<SchemaId, number>();
  for (const node of graph.nodes.values()) depthOf(node, { graph, declared, nested, depths });
  return new Set([...declared, ...nested]);
}

interface Depths {
  readonly graph: SchemaGraph;
  readonly declared: ReadonlySet<SchemaId>;
  /** Those that get a name for being too deep. */
  readonly nested: Set<SchemaId>;
  readonly depths: Map<SchemaId, number>;
}

/** How many object types a schema is in, itself included, since the last one with a name. */
function depthOf(node: SchemaNode, inputs: Depths): number {
  const before = inputs.depths.get(node.id);
  if (before !== undefined) return before;
  const own = hasMembers(node) ? 1 : 0;
  const parent = node.parent === undefined ? undefined : inputs.graph.nodes.get(node.parent);
  const above = inputs.declared.has(node.id) || parent === undefined ? 0 : depthOf(parent, inputs);
  const isNamed = own === 1 && above >= deepestInline && isPart(node, parent) && node.origin === undefined;
  if (isNamed) inputs.nested.add(node.id);
  const depth = isNamed ? 1 : above + own;
  inputs.depths.set(node.id, depth);
  return depth;
}

function hasMembers({ uses }: SchemaNode): boolean {
  return uses.some(({ word, value }) => word === "properties" && value instanceof Map && value.size > 0);
}

function isPart(node: SchemaNode, parent: SchemaNode | undefined): boolean {
  if (parent === undefined) return false;
  const [word = ""] = pointerTokens(node.place.pointer.slice(parent.place.pointer.length));
  return parts.has(word);
}
