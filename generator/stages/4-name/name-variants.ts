import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";

const endings = { input: "Input", output: "Output" } as const;

/**
 * Names for the variants of declarations: that of the declaration with `Input` or `Output` behind it, whatever the
 * declaration came to be called. `claim` gives the name that is free; where that is another one, a warning says so.
 */
export function nameVariants(
  survey: Survey,
  chosen: ReadonlyMap<SchemaId, string>,
  claim: (name: string) => string,
): { readonly names: ReadonlyMap<SchemaId, string>; readonly diagnostics: readonly Diagnostic[] } {
  const names = new Map<SchemaId, string>();
  const diagnostics: Diagnostic[] = [];
  for (const schema of survey.declared) {
    const node = survey.graph.nodes.get(schema);
    const base = chosen.get(node?.origin ?? schema);
    if (node?.variant === undefined || base === undefined || chosen.has(schema)) continue;
    const wish = base + endings[node.variant.kind];
    const name = claim(wish);
    names.set(schema, name);
    if (name === wish) continue;
    const hint = "the setting names gives a schema another name";
    diagnostics.push(
      diagnose("name-clash", { name: wish, names: [wish, name] }, { place: node.place, hint }),
    );
  }
  return { names, diagnostics };
}
