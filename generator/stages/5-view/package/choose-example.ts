import type { Entry } from "../../../ir/entry.js";
import type { SchemaId } from "../../../ir/schema-id.js";

/** The declaration that refers to most others, directly or through them; of several the first by name. */
export function chooseExample(entries: readonly Entry[]): Entry | undefined {
  const references = new Map(entries.map(({ schema, refersTo }) => [schema, refersTo]));
  const reached = new Set<SchemaId>();
  let best: Entry | undefined;
  let most = -1;
  for (const entry of entries) {
    // Whoever is reached from an earlier one cannot reach more than that.
    if (reached.has(entry.schema)) continue;
    const others = reachableFrom(entry.schema, references);
    for (const schema of others) reached.add(schema);
    if (others.size > most) [best, most] = [entry, others.size];
  }
  return best;
}

/** The other schemas that references lead to, step by step. */
function reachableFrom(
  start: SchemaId,
  references: ReadonlyMap<SchemaId, readonly SchemaId[]>,
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>(references.get(start));
  for (const schema of found) for (const next of references.get(schema) ?? []) found.add(next);
  found.delete(start);
  return found;
}
