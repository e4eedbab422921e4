import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import { pathOfUri } from "../../ir/uri.js";

/** The setting `names`: from a schema (path or file name, with `#` and a JSON Pointer if needed) to its name. */
export type ConfiguredNames = Readonly<Record<string, string>>;

/** The names that the configuration gives, and a warning for each entry that means no declaration. */
export function applyConfiguredNames(
  configured: ConfiguredNames,
  survey: Survey,
): { readonly names: ReadonlyMap<SchemaId, string>; readonly diagnostics: readonly Diagnostic[] } {
  const byKey = new Map<string, SchemaId>();
  for (const schema of survey.declared) {
    const node = survey.graph.nodes.get(schema);
    if (node === undefined) continue;
    const { place, variant } = node;
    const path = pathOfUri(place.uri) ?? place.uri;
    const fragment =
      (place.pointer === "" ? "" : `#${place.pointer}`) +
      (variant === undefined ? "" : ` as ${variant.kind}`);
    for (const file of [path, path.split("/").at(-1) ?? path, `./${path}`])
      byKey.set(file + fragment, schema);
    byKey.set(schema, schema);
  }
  const names = new Map<SchemaId, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, name] of Object.entries(configured)) {
    const schema = byKey.get(key.replace(/#$/, ""));
    if (schema === undefined) diagnostics.push(diagnose("name-unused", { key }));
    else names.set(schema, name);
  }
  return { names, diagnostics };
}
