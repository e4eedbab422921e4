import type { Entry } from "../../../ir/entry.js";
import type { SchemaId } from "../../../ir/schema-id.js";

/** For each declaration the others whose types refer to it, in the order of the entries. */
export function usersBySchema(entries: readonly Entry[]): ReadonlyMap<SchemaId, readonly Entry[]> {
  const users = new Map<SchemaId, Entry[]>();
  for (const entry of entries) {
    for (const target of entry.refersTo) {
      const others = users.get(target);
      if (others === undefined) users.set(target, [entry]);
      else others.push(entry);
    }
  }
  return users;
}
