import type { SchemaId } from "../../ir/schema-id.js";
import type { Linked } from "./edges.js";
import type { Library } from "./library.js";

/** The names by which the dynamic scope may matter to each schema; schemas to which none does are absent. */
export type RelevantNames = ReadonlyMap<SchemaId, ReadonlySet<string>>;

/**
 * Looks at everything that can be reached, wherever dynamic references might lead: more than the truth, so that what
 * is not relevant here can safely be forgotten on the way.
 */
export function findRelevantNames(
  roots: readonly SchemaId[],
  linked: (id: SchemaId) => Linked | undefined,
  library: Library,
): RelevantNames {
  /** For each schema those that lead to it. */
  const leading = new Map<SchemaId, Set<SchemaId>>();
  /** The schemas that refer by a name, and those that declare it. */
  const asking = new Map<string, Set<SchemaId>>();
  const answering = new Map<string, Set<SchemaId>>();
  const seen = new Set<SchemaId>();
  const entered = new Set<string>();
  const pending: SchemaId[] = [];

  function lead(from: SchemaId, to: SchemaId): void {
    entry(leading, to).add(from);
    pending.push(to);
  }

  function enter(resource: string): void {
    if (entered.has(resource)) return;
    entered.add(resource);
    for (const [name, target] of library.dynamicAnchors(resource)) {
      entry(answering, name).add(target);
      for (const from of asking.get(name) ?? []) lead(from, target);
    }
  }

  for (const each of roots) pending.push(each);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const own = seen.has(id) ? undefined : linked(id);
    if (own === undefined) continue;
    seen.add(id);
    enter(own.schema.identity.resource);
    for (const edge of own.edges) {
      if (edge.target !== undefined) lead(id, edge.target);
      if (edge.kind !== "dynamic") continue;
      entry(asking, edge.name).add(id);
      for (const target of answering.get(edge.name) ?? []) lead(id, target);
    }
  }
  return spread(asking, leading);
}

/** A name is relevant to whoever asks for it, and to every schema that leads there. */
function spread(
  asking: ReadonlyMap<string, ReadonlySet<SchemaId>>,
  leading: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>,
): RelevantNames {
  const relevant = new Map<SchemaId, Set<string>>();
  for (const [name, askers] of asking) {
    const pending = [...askers];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const names = entry(relevant, id);
      if (names.has(name)) continue;
      names.add(name);
      for (const each of leading.get(id) ?? []) pending.push(each);
    }
  }
  return relevant;
}

function entry<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Set<Value>();
  map.set(key, made);
  return made;
}
