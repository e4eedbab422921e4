import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { knownDialect } from "../../dialects/dialects.js";
import type { KeywordUse, SchemaNode } from "../../ir/schema-graph.js";
import { type SchemaId, splitSchemaId } from "../../ir/schema-id.js";
import type { Library } from "./library.js";

/**
 * The dynamic references that depend on the way by which a schema was reached, which cannot be carried out yet.
 *
 * The dynamic scope leads to the outermost resource that declares the name (Core, 8.2.3.2). Where only the resource of the
 * target itself does, among those that are reached at all, the reference is one like any other.
 */
export function reportDynamicReferences(
  nodes: ReadonlyMap<SchemaId, SchemaNode>,
  library: Library,
): readonly Diagnostic[] {
  const declaring = declaringResources(nodes, library);
  return [...nodes.values()].flatMap((node) =>
    node.uses.flatMap((use): readonly Diagnostic[] => {
      const keyword = knownDialect(node.dialect).keywords.get(use.word);
      const name = keyword?.dynamicReference?.(use.value);
      const target = nodes.get(node.references.get(keyword?.refersTo?.(use.value) ?? "") ?? node.id);
      if (
        name === undefined ||
        target === undefined ||
        !target.uses.some((other) => anchorOf(other, target) === name)
      ) {
        return [];
      }
      const resources = declaring.get(name) ?? new Set();
      if (resources.size < 2) return [];
      const hint = `it may lead to any of ${[...resources].sort().join(", ")}, depending on where validation starts`;
      return [diagnose("keyword-not-supported", { keyword: use.word }, { place: use.place, hint })];
    }),
  );
}

/** The resources that declare each dynamic name, as far as anything of them is reached. */
function declaringResources(
  nodes: ReadonlyMap<SchemaId, SchemaNode>,
  library: Library,
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Set([...nodes.keys()].map((id) => splitSchemaId(id).resource));
  const declaring = new Map<string, Set<string>>();
  for (const schema of library.schemas.values()) {
    const { resource } = schema.identity;
    if (!reached.has(resource)) continue;
    for (const use of schema.uses) {
      const name = anchorOf(use, schema);
      if (name !== undefined) declaring.set(name, (declaring.get(name) ?? new Set()).add(resource));
    }
  }
  return declaring;
}

function anchorOf(use: KeywordUse, { dialect }: Pick<SchemaNode, "dialect">): string | undefined {
  return knownDialect(dialect).keywords.get(use.word)?.dynamicAnchor?.(use.value);
}
