import type { SchemaId } from "../../../ir/schema-id.js";
import { referencesOf } from "../docs/references-of.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";

/** The declaration that refers to most others, directly or through them; of several the first by name. */
export function chooseExample({ declarations }: ViewContext): NamedDeclaration | undefined {
  const references = new Map(declarations.map(({ schema, shape }) => [schema, referencesOf(shape)]));
  const reached = new Set<SchemaId>();
  let best: NamedDeclaration | undefined;
  let most = -1;
  for (const declaration of declarations) {
    // Whoever is reached from an earlier one cannot reach more than that.
    if (reached.has(declaration.schema)) continue;
    const others = reachableFrom(declaration.schema, references);
    for (const schema of others) reached.add(schema);
    if (others.size > most) [best, most] = [declaration, others.size];
  }
  return best;
}

/** The other schemas that references lead to, step by step. */
function reachableFrom(
  start: SchemaId,
  references: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>,
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>(references.get(start));
  for (const schema of found) for (const next of references.get(schema) ?? []) found.add(next);
  found.delete(start);
  return found;
}
