import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Recovery } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Source } from "../../ir/source.js";
import { resolveUri } from "../../ir/uri.js";
import type { ReadSchema, Referring } from "./document.js";
import type { Library } from "./library.js";
import { definitionName, findByName, type NameIndex } from "./recover.js";

/** Where one reference leads: straight to a schema, to one that was recovered, to several, or nowhere. */
export type Link =
  | { readonly kind: "found"; readonly target: SchemaId }
  | { readonly kind: "recovered"; readonly recovery: Recovery }
  | { readonly kind: "failed"; readonly diagnostic: Diagnostic }
  | { readonly kind: "missing"; readonly key: string; readonly name: string | undefined };

/** What links are looked up in. */
export interface Catalogues {
  readonly library: Library;
  readonly names: NameIndex;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Follows one reference (Core, 8.2.3): as the specification says first, and only then by name. */
export function link(use: Referring, schema: ReadSchema, { library, names, sources }: Catalogues): Link {
  const { reference } = use;
  // Where the dynamic scope alone decides, nothing is known before a way to the schema is.
  if (reference === undefined) return { kind: "missing", key: use.key, name: undefined };
  const uri = resolveUri(reference, schema.identity.resource);
  const target = library.find(uri);
  if (target !== undefined) return { kind: "found", target };
  const recovered = (found: SchemaId, by: Recovery["by"]): Link => ({
    kind: "recovered",
    recovery: { reference, place: use.place, target: found, by },
  });

  // Files of one folder refer to each other by path while their identifiers name a host.
  const beside = library.find(resolveUri(reference, use.place.uri));
  if (beside !== undefined) return recovered(beside, "path");

  const from = sources.get(use.place.uri);
  if (from !== undefined && leadsOut(reference, from.path)) {
    return {
      kind: "failed",
      diagnostic: diagnose("reference-outside-project", { reference }, { place: use.place }),
    };
  }
  const name = definitionName(reference);
  const candidates = name === undefined || from === undefined ? [] : findByName(name, from, names);
  const [only, another] = candidates;
  if (only !== undefined && another === undefined) return recovered(only.schema, only.by);
  if (another !== undefined) {
    const paths = candidates.map((candidate) => candidate.source.path).sort();
    return {
      kind: "failed",
      diagnostic: diagnose(
        "reference-ambiguous",
        { reference, candidates: paths },
        {
          place: use.place,
          hint: `refer to one of them by path, such as ${JSON.stringify(`./${paths[0]?.split("/").at(-1)}`)}`,
        },
      ),
    };
  }
  return { kind: "missing", key: name === undefined ? uri : reference, name };
}

function leadsOut(reference: string, path: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith("/")) return false;
  let depth = path.split("/").length - 1;
  for (const segment of (reference.split("#", 1)[0] ?? "").split("/")) {
    if (segment === "..") depth -= 1;
    else if (segment !== "." && segment !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
