import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** The schemas that each schema applies to the same instance. */
export type InPlaceEdges = ReadonlyMap<SchemaId, readonly SchemaId[]>;

/**
 * Says so where an instance has to meet more schemas than a limit, each through the one before: what follows takes such
 * a chain by recursion. Schemas that contain themselves in place end it.
 */
export function reportLongChain(
  edges: InPlaceEdges,
  { nodes }: SchemaGraph,
  most: number,
): readonly Diagnostic[] {
  const lengths = new Map<SchemaId, number>();
  for (const start of edges.keys()) {
    const work: SchemaId[] = lengths.has(start) ? [] : [start];
    for (let id = work.at(-1); id !== undefined; id = work.at(-1)) {
      const targets = edges.get(id) ?? [];
      const unseen = lengths.has(id) ? [] : targets.filter((target) => !lengths.has(target));
      if (!lengths.has(id)) lengths.set(id, 0);
      if (unseen.length > 0) {
        for (const target of unseen) work.push(target);
        continue;
      }
      work.pop();
      const longest = targets.reduce((most, target) => Math.max(most, lengths.get(target) ?? 0), 0);
      lengths.set(id, longest + 1);
      const place = nodes.get(id)?.place;
      if (longest >= most && place !== undefined)
        return [
          diagnose(
            "reference-chain-too-long",
            { most },
            { place, hint: `the setting limits.depth is ${most}` },
          ),
        ];
    }
  }
  return [];
}
