import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Library } from "./library.js";
import { mergeVisits } from "./merge-visits.js";
import { readSchema } from "./read-schema.js";
import type { Visit } from "./visits.js";

/**
 * The nodes of a graph without dynamic scope: where the scope decides, a schema has a node for each scope that makes a
 * difference, and every reference leads to one node.
 *
 * A schema keeps its identifier where all scopes mean the same, and in the scope of its own resource. Any other scope
 * makes a copy, known as `<id> within scope <name>=<target> …` with the names that are bound otherwise there.
 */
export function specialise(visits: readonly Visit[], library: Library): ReadonlyMap<SchemaId, SchemaNode> {
  const leaders = mergeVisits(visits);
  const idOf = identifiers(visits, leaders, library);
  const idAfter = (visit: Visit, edge: number): SchemaId | undefined => {
    const next = visit.next[edge];
    return next === undefined ? undefined : idOf.get(leaders.get(next) ?? next);
  };
  const nodes = new Map<SchemaId, SchemaNode>();
  for (const [visit, id] of idOf) nodes.set(id, nodeFor(visit, { id, library, idAfter }));
  return nodes;
}

/** The identifier of each visit that stands for others, in the order of the visits. */
function identifiers(
  visits: readonly Visit[],
  leaders: ReadonlyMap<Visit, Visit>,
  library: Library,
): ReadonlyMap<Visit, SchemaId> {
  const groups = new Map<SchemaId, Set<Visit>>();
  const own = new Map<SchemaId, Visit>();
  for (const visit of visits) {
    const { id } = visit.linked.schema;
    const leader = leaders.get(visit) ?? visit;
    groups.set(id, (groups.get(id) ?? new Set()).add(leader));
    if (visit.startsHere) own.set(id, leader);
  }
  const ids = new Map<Visit, SchemaId>();
  for (const visit of visits) {
    const leader = leaders.get(visit) ?? visit;
    const { id } = visit.linked.schema;
    const keeps = groups.get(id)?.size === 1 || own.get(id) === leader;
    if (!ids.has(leader)) ids.set(leader, keeps ? id : copyId(leader, library));
  }
  return ids;
}

function copyId({ linked, scope }: Visit, library: Library): SchemaId {
  const own = library.dynamicAnchors(linked.schema.identity.resource);
  const bindings = [...scope].filter(([name, target]) => own.get(name) !== target);
  const words = bindings.map(([name, target]) => `${name}=${target}`);
  return `${linked.schema.id} within scope ${words.join(" ")}` as SchemaId;
}

interface Placed {
  readonly id: SchemaId;
  readonly library: Library;
  idAfter(visit: Visit, edge: number): SchemaId | undefined;
}

/** The node of a visit. Where subschemas have become copies, the schema is read once more with their identifiers. */
function nodeFor(visit: Visit, { id, library, idAfter }: Placed): SchemaNode {
  const { schema, edges } = visit.linked;
  const references = new Map<string, SchemaId>();
  const renamed = new Map<SchemaId, SchemaId>();
  edges.forEach((edge, index) => {
    const target = idAfter(visit, index);
    if (target === undefined) return;
    if (edge.kind !== "child") references.set(edge.key, target);
    else if (target !== edge.target) renamed.set(edge.target, target);
  });
  const { place, parent, dialect, vocabularies, accepts } = schema;
  const node: SchemaNode = {
    id,
    ...(id === schema.id ? {} : { origin: schema.id }),
    place,
    parent,
    dialect,
    ...(vocabularies === undefined ? {} : { vocabularies }),
    accepts,
    uses: schema.uses,
    references,
  };
  if (renamed.size === 0) return node;
  const copies = new Map<string, SchemaId>();
  const { uses } = readSchema(schema, {
    dialects: library.dialects,
    found(subschema) {
      const own = subschema.identity.id;
      const copy = renamed.get(own);
      if (copy !== undefined) copies.set(subschema.place.pointer, copy);
      return copy ?? own;
    },
  });
  return { ...node, uses, copies };
}
