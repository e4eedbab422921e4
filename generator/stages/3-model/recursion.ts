import { findComponents } from "../../ir/find-components.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** Groups of schemas that contain each other in place: evaluating one would evaluate it again on the same instance. */
export interface Recursion {
  /** Whether two schemas are in one group. A schema that is in no group is not even with itself. */
  together(one: SchemaId, other: SchemaId): boolean;
}

/** Finds the groups: the strongly connected components of the in-place edges. */
export function findRecursion(edges: ReadonlyMap<SchemaId, readonly SchemaId[]>): Recursion {
  const group = new Map<SchemaId, SchemaId>();
  for (const members of findComponents(edges)) {
    const [root] = members;
    if (members.length === 1 && !(edges.get(root) ?? []).includes(root)) continue;
    for (const each of members) group.set(each, root);
  }
  return {
    together: (one, other) => group.has(one) && group.get(one) === group.get(other),
  };
}
