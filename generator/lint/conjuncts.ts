import type { SchemaNode } from "../ir/schema-graph.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { Survey } from "../ir/survey.js";

type Inputs = Pick<Survey, "graph" | "derived">;

/** The schemas that a schema demands of the same instance whatever it is: itself first, then those of `$ref` and `allOf`. */
export function conjunctsOf(schema: SchemaId, inputs: Inputs): readonly SchemaNode[] {
  const found = new Map<SchemaId, SchemaNode>();
  const pending: SchemaId[] = [schema];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const node = inputs.graph.nodes.get(id);
    if (node === undefined || found.has(id)) continue;
    found.set(id, node);
    pending.push(...demandedBy(id, inputs));
  }
  return [...found.values()];
}

/** The schemas that a schema itself demands of the same instance. */
export function demandedBy(schema: SchemaId, { derived }: Inputs): readonly SchemaId[] {
  return (derived.get(schema) ?? []).flatMap(({ check }) =>
    check.kind === "apply" && check.target.kind === "here" ? [check.schema] : [],
  );
}

/** Whether two schemas come together in a schema, and not already in one of those that it demands. */
export function meetsFirst(schema: SchemaId, pair: readonly SchemaNode[], inputs: Inputs): boolean {
  return !demandedBy(schema, inputs).some((inner) => {
    const together = new Set(conjunctsOf(inner, inputs));
    return inner !== schema && pair.every((node) => together.has(node));
  });
}
