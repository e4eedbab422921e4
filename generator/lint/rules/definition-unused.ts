import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { dialectReading } from "../../dialects/vocabularies.js";
import { appendTokens, parentPointer, pointerTokens } from "../../ir/json-pointer.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { LintFacts } from "../lint-facts.js";

/** Definitions that no root of a document leads to, of documents that have a root. */
export function definitionUnused({ survey: { graph } }: LintFacts): readonly Diagnostic[] {
  const placeOf = (id: SchemaId): string => graph.nodes.get(id)?.place.uri ?? "";
  const documents = new Set(
    graph.roots.filter(({ kind }) => kind === "document").map(({ schema }) => placeOf(schema)),
  );
  const candidates = graph.roots.filter(
    ({ kind, schema }) => kind === "definition" && documents.has(placeOf(schema)),
  );
  if (candidates.length === 0) return [];
  const chosen = new Set(candidates.map(({ schema }) => schema));
  const used = reachedFrom(
    graph.roots.map(({ schema }) => schema).filter((schema) => !chosen.has(schema)),
    graph,
  );
  return [...chosen].flatMap((schema): readonly Diagnostic[] => {
    const node = graph.nodes.get(schema);
    if (node === undefined || used.has(schema)) return [];
    const name = pointerTokens(node.place.pointer).at(-1) ?? "";
    return [diagnose("definition-unused", { name }, { place: { ...node.place, part: "name" } })];
  });
}

/** The schemas that some lead to: by references, and as subschemas that are more than definitions. */
function reachedFrom(starts: readonly SchemaId[], { nodes }: SchemaGraph): ReadonlySet<SchemaId> {
  const inside = new Map<SchemaId, SchemaId[]>();
  for (const node of nodes.values()) {
    if (node.parent === undefined || isDefinition(node, nodes.get(node.parent))) continue;
    const siblings = inside.get(node.parent) ?? [];
    siblings.push(node.id);
    inside.set(node.parent, siblings);
  }
  const reached = new Set(starts);
  for (const id of reached) {
    const node = nodes.get(id);
    for (const next of [...(node?.references.values() ?? []), ...(inside.get(id) ?? [])]) reached.add(next);
    for (const copy of node?.copies?.values() ?? []) reached.add(copy);
    // What is true of a copy is true of what it is a copy of.
    if (node?.origin !== undefined) reached.add(node.origin);
  }
  return reached;
}

function isDefinition({ place }: SchemaNode, parent: SchemaNode | undefined): boolean {
  if (parent === undefined) return false;
  const { keywords } = dialectReading(parent);
  const above = parentPointer(place.pointer);
  return [...keywords].some(
    ([word, { holdsDefinitions }]) =>
      holdsDefinitions === true && above === appendTokens(parent.place.pointer, word),
  );
}
