import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { dialectReading } from "../../dialects/vocabularies.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { dynamicKey } from "../../keywords/reference.js";

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
      const [key = node.id] = node.references.keys();
      const use = node.uses.find(
        ({ word, value }) => value === key || dynamicKey(word, String(value)) === key,
      );
      const place = use?.place ?? node.place;
      diagnostics.push(diagnose("reference-cycle", { reference: String(use?.value ?? key) }, { place }));
    }
    for (const id of path) settled.add(id);
  }
  return diagnostics;
}

/** The schema that a node refers to, if that is all it does. */
function onlyReference(node: SchemaNode, nodes: ReadonlyMap<SchemaId, SchemaNode>): SchemaNode | undefined {
  const [target] = node.references.values();
  if (target === undefined) return undefined;
  const { keywords } = dialectReading(node);
  const acting = node.uses.filter((use) => keywords.get(use.word)?.check !== undefined);
  const only = keywords.get(acting[0]?.word ?? "");
  if (acting.length !== 1 || (only?.refersTo ?? only?.dynamicReference) === undefined) return undefined;
  return nodes.get(target);
}
