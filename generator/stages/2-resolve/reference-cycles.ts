import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { knownDialect } from "../../dialects/dialects.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** One diagnostic for each circle of schemas that assert nothing but a reference to the next one. */
export function referenceCycles(nodes: ReadonlyMap<SchemaId, SchemaNode>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const settled = new Set<SchemaId>();
  for (const start of nodes.values()) {
    if (start.references.size === 0) continue;
    const path = new Set<SchemaId>();
    let node: SchemaNode | undefined = start;
    while (node !== undefined && !settled.has(node.id) && !path.has(node.id)) {
      path.add(node.id);
      node = onlyReference(node, nodes);
    }
    if (node !== undefined && path.has(node.id)) {
      const [reference] = node.references.keys();
      const use = node.uses.find((other) => other.value === reference);
      const place = use?.place ?? node.place;
      diagnostics.push(diagnose("reference-cycle", { reference: reference ?? node.id }, { place }));
    }
    for (const id of path) settled.add(id);
  }
  return diagnostics;
}

/** The schema that a node refers to, if that is all it does. */
function onlyReference(node: SchemaNode, nodes: ReadonlyMap<SchemaId, SchemaNode>): SchemaNode | undefined {
  const [target] = node.references.values();
  if (target === undefined) return undefined;
  const { keywords } = knownDialect(node.dialect);
  const acting = node.uses.filter((use) => keywords.get(use.word)?.check !== undefined);
  if (acting.length !== 1 || keywords.get(acting[0]?.word ?? "")?.refersTo === undefined) return undefined;
  return nodes.get(target);
}
