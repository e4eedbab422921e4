/** The circles of a graph, each as the names along it, from its first name in order of the alphabet. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found = new Set<string>();
  function follow(name: string, way: readonly string[]): void {
    const start = way.indexOf(name);
    if (start !== -1) found.add(inOrder(way.slice(start)).join(" → "));
    if (start !== -1 || done.has(name)) return;
    for (const next of graph.get(name) ?? []) follow(next, [...way, name]);
    done.add(name);
  }
  for (const name of graph.keys()) follow(name, []);
  return [...found].sort();
}

function inOrder(circle: readonly string[]): readonly string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}
