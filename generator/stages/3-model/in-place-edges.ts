import { inPlaceTargets } from "../../ir/in-place.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { ChecksBySchema } from "../../optimise/optimise.js";

/** The schemas that each schema applies to the same instance; those that apply none are absent. */
export function inPlaceEdges(checks: ChecksBySchema): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const edges = new Map<SchemaId, readonly SchemaId[]>();
  for (const [id, list] of checks) {
    const targets = list.flatMap(({ check }) => inPlaceTargets(check));
    if (targets.length > 0) edges.set(id, targets);
  }
  return edges;
}
