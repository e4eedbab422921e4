import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { SchemaGraph } from "../../generator/ir/schema-graph.ts";
import type { SourceRole } from "../../generator/ir/source.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { type ResolveOptions, resolve } from "../../generator/stages/2-resolve/resolve.ts";

/** What `resolve` makes of documents given by path; paths that begin with `~` are only places to look. */
export function resolveFiles(
  files: Readonly<Record<string, JsonValue>>,
  options: Partial<ResolveOptions> = {},
): {
  readonly graph: SchemaGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
} {
  const sources = Object.entries(files).map(([path, value]) => {
    const role: SourceRole = path.startsWith("~") ? "reference" : "input";
    return sourceOfValue(uriOfPath(path.replace("~", "")), value, role);
  });
  const { value: graph, diagnostics } = resolve(sources, { missing: "error", ...options });
  const findings = diagnostics.filter((diagnostic) => diagnostic.severity !== "info");
  const lines = findings.map(
    ({ code, place, message }) => `${code} ${place?.uri.slice(8)}#${place?.pointer} ${message}`,
  );
  return { graph, diagnostics, lines };
}

/** Where the only reference of a document's root schema leads. */
export function targetOf(files: Readonly<Record<string, JsonValue>>, path: string): string | undefined {
  const { graph } = resolveFiles(files);
  const node = [...graph.nodes.values()].find(
    ({ place }) => place.uri === uriOfPath(path) && place.pointer === "",
  );
  return node === undefined ? undefined : [...node.references.values()][0];
}
