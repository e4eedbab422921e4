import type { SchemaNode } from "../ir/schema-graph.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { Survey } from "../ir/survey.js";

/** A declared schema with the subschemas in it that have no name, and the regions that it leads to. */
export interface Region {
  readonly root: SchemaNode;
  readonly nodes: readonly SchemaNode[];
  readonly leadsTo: readonly SchemaId[];
}

/** Parts the schemas of a graph into regions, by the identifiers of their roots. */
export function findRegions({ graph, declared }: Survey): ReadonlyMap<SchemaId, Region> {
  const owners = new Map<SchemaId, SchemaId>();
  function ownerOf(start: SchemaNode): SchemaId {
    const way: SchemaNode[] = [];
    let node = start;
    for (;;) {
      const known = owners.get(node.id);
      const above = node.parent === undefined ? undefined : graph.nodes.get(node.parent);
      const isRoot = declared.has(node.id) || above === undefined;
      way.push(node);
      if (known === undefined && !isRoot) {
        node = above;
        continue;
      }
      const owner = known ?? node.id;
      for (const each of way) owners.set(each.id, owner);
      return owner;
    }
  }

  const nodes = new Map<SchemaId, SchemaNode[]>();
  const led = new Map<SchemaId, Set<SchemaId>>();
  for (const node of graph.nodes.values()) {
    const owner = ownerOf(node);
    entry(nodes, owner, () => []).push(node);
    for (const target of node.references.values()) {
      const referred = graph.nodes.get(target);
      if (referred !== undefined) entry(led, owner, () => new Set()).add(ownerOf(referred));
    }
    const above = node.parent === undefined ? undefined : graph.nodes.get(node.parent);
    if (owner === node.id && above !== undefined) entry(led, ownerOf(above), () => new Set()).add(owner);
  }
  const regions = new Map<SchemaId, Region>();
  for (const [id, inside] of nodes) {
    const root = graph.nodes.get(id);
    if (root !== undefined) regions.set(id, { root, nodes: inside, leadsTo: [...(led.get(id) ?? [])] });
  }
  return regions;
}

function entry<Value>(map: Map<SchemaId, Value>, key: SchemaId, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
