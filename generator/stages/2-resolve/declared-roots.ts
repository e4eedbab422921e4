import type { SchemaRoot } from "../../ir/schema-graph.js";
import type { Source } from "../../ir/source.js";
import { documentRoots } from "./document-roots.js";
import type { Library } from "./library.js";

/** The schemas that the inputs ask for: each file's root, each definition in it, each component. */
export function declaredRoots(sources: readonly Source[], library: Library): readonly SchemaRoot[] {
  const roots: SchemaRoot[] = [];
  for (const source of sources) {
    if (source.role !== "input") continue;
    const { kind, roots: pointers } = documentRoots(source, library.dialects);
    for (const pointer of pointers) {
      const schema = library.at(source.uri, pointer);
      const read = schema === undefined ? undefined : library.schemas.get(schema);
      if (read === undefined) continue;
      const definitions = read.definitions.map((id): SchemaRoot => ({ schema: id, kind: "definition" }));
      // A file that only holds definitions declares those, and not a type for anything at all.
      const empty =
        definitions.length > 0 &&
        read.children.length === 0 &&
        read.referring.length === 0 &&
        !read.uses.some(says);
      if (!empty) roots.push({ schema: read.id, kind: kind === "openapi" ? "definition" : "document" });
      for (const each of definitions) roots.push(each);
    }
  }
  return roots;
}

const silent: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "id",
  "$comment",
  "title",
  "description",
  "$defs",
  "definitions",
]);

function says(use: { readonly word: string }): boolean {
  return !silent.has(use.word);
}
