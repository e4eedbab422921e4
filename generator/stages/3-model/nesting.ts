import type { LocatedCheck } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { targetsOf } from "../../ir/targets.js";
import { findRecursion } from "./recursion.js";

/** Where instances may be nested without end. */
export interface Nesting {
  /** The schemas that contain themselves, and what lies between two of those. Their validators count how deep they are. */
  readonly nested: ReadonlySet<SchemaId>;
  /** The schemas from which one comes to those. */
  readonly nesting: ReadonlySet<SchemaId>;
}

/** Finds the schemas that contain themselves, in what their checks apply to the instance and to parts of it. */
export function findNesting(checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>): Nesting {
  const edges = new Map<SchemaId, readonly SchemaId[]>();
  for (const [id, list] of checks) edges.set(id, [...new Set(list.flatMap(({ check }) => targetsOf(check)))]);
  const recursion = findRecursion(edges);
  const recursive = [...edges.keys()].filter((id) => recursion.together(id, id));
  if (recursive.length === 0) return { nested: new Set(), nesting: new Set() };
  const below = reachable(recursive, edges);
  const above = reachable(recursive, reversed(edges));
  return { nested: new Set([...below].filter((id) => above.has(id))), nesting: above };
}

function reachable(
  starts: readonly SchemaId[],
  edges: ReadonlyMap<SchemaId, readonly SchemaId[]>,
): ReadonlySet<SchemaId> {
  const found = new Set(starts);
  for (const id of found) for (const target of edges.get(id) ?? []) found.add(target);
  return found;
}

function reversed(
  edges: ReadonlyMap<SchemaId, readonly SchemaId[]>,
): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const back = new Map<SchemaId, SchemaId[]>();
  for (const [from, targets] of edges) {
    for (const target of targets) {
      const known = back.get(target);
      if (known === undefined) back.set(target, [from]);
      else known.push(from);
    }
  }
  return back;
}
