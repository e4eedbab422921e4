/**
 * The strongly connected components of a graph (Tarjan's algorithm, without recursion), those first that others lead to.
 * Every key of `edges` and everything that one of them leads to is in exactly one.
 */
export function findComponents<Key>(
  edges: ReadonlyMap<Key, readonly Key[]>,
): readonly (readonly [Key, ...Key[]])[] {
  const order = new Map<Key, number>();
  const low = new Map<Key, number>();
  const open: Key[] = [];
  const isOpen = new Set<Key>();
  const found: [Key, ...Key[]][] = [];

  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const work: Frame<Key>[] = [{ key: start, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { key } = frame;
      if (!order.has(key)) {
        order.set(key, order.size);
        low.set(key, order.size - 1);
        open.push(key);
        isOpen.add(key);
      }
      const targets = edges.get(key) ?? [];
      if (frame.next < targets.length) {
        const target = targets[frame.next] as Key;
        frame.next += 1;
        if (!order.has(target)) work.push({ key: target, next: 0 });
        else if (isOpen.has(target)) lower(low, key, order.get(target) ?? 0);
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) lower(low, above.key, low.get(key) ?? 0);
      if (low.get(key) === order.get(key)) found.push(close(key));
    }
  }

  /** Takes the component that begins with a key off the open ones. */
  function close(root: Key): [Key, ...Key[]] {
    const [first, ...others] = open.splice(open.lastIndexOf(root));
    isOpen.delete(root);
    for (const other of others) isOpen.delete(other);
    return [first as Key, ...others];
  }
  return found;
}

interface Frame<Key> {
  readonly key: Key;
  next: number;
}

function lower<Key>(low: Map<Key, number>, key: Key, value: number): void {
  low.set(key, Math.min(low.get(key) ?? value, value));
}
