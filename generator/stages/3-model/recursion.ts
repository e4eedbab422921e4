import type { SchemaId } from "../../ir/schema-id.js";

/** Groups of schemas that contain each other in place: evaluating one would evaluate it again on the same instance. */
export interface Recursion {
  /** Whether two schemas are in one group. A schema that is in no group is not even with itself. */
  together(one: SchemaId, other: SchemaId): boolean;
}

/** Finds the groups: the strongly connected components of the in-place edges (Tarjan's algorithm, without recursion). */
export function findRecursion(edges: ReadonlyMap<SchemaId, readonly SchemaId[]>): Recursion {
  const order = new Map<SchemaId, number>();
  const low = new Map<SchemaId, number>();
  const group = new Map<SchemaId, SchemaId>();
  const open: SchemaId[] = [];
  const isOpen = new Set<SchemaId>();

  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const work: { readonly id: SchemaId; next: number }[] = [{ id: start, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { readonly id: SchemaId; next: number };
      const { id } = frame;
      if (!order.has(id)) {
        order.set(id, order.size);
        low.set(id, order.size - 1);
        open.push(id);
        isOpen.add(id);
      }
      const targets = edges.get(id) ?? [];
      const target = targets[frame.next];
      if (target !== undefined) {
        frame.next += 1;
        if (!order.has(target)) work.push({ id: target, next: 0 });
        else if (isOpen.has(target)) lower(low, id, order.get(target) ?? 0);
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) lower(low, above.id, low.get(id) ?? 0);
      if (low.get(id) === order.get(id)) close(id);
    }
  }

  function close(root: SchemaId): void {
    const members: SchemaId[] = [];
    let member: SchemaId | undefined;
    do {
      member = open.pop();
      if (member === undefined) break;
      isOpen.delete(member);
      members.push(member);
    } while (member !== root);
    if (members.length === 1 && !(edges.get(root) ?? []).includes(root)) return;
    for (const each of members) group.set(each, root);
  }

  return {
    together: (one, other) => group.has(one) && group.get(one) === group.get(other),
  };
}

function lower(low: Map<SchemaId, number>, id: SchemaId, value: number): void {
  low.set(id, Math.min(low.get(id) ?? value, value));
}
