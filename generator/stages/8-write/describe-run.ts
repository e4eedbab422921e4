import type { TextFile } from "../../ir/files.js";
import { valueAt } from "../../ir/json-pointer.js";
import type { Names } from "../../ir/names.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import { hashText } from "./hash-text.js";
import { buildManifest, manifestFile } from "./manifest.js";

/** What a manifest says beside the files. */
export interface RunFacts {
  readonly graph: SchemaGraph;
  readonly names: Names;
  readonly version: string;
}

/** The files with the manifest that lists them, and the schemas that they were made from. */
export function describeRun(
  files: readonly TextFile[],
  { graph, names, version }: RunFacts,
): readonly TextFile[] {
  const sources = new Map(graph.sources.map((source) => [source.uri, source]));
  const schemas = [...names.declarations].map(([schema, { type }]) => {
    const place = graph.nodes.get(schema)?.place;
    const source = sources.get(place?.uri ?? "");
    const value =
      source === undefined || place === undefined ? undefined : valueAt(source.value, place.pointer);
    return {
      id: schema,
      name: type.name,
      hash: hashText(JSON.stringify(value)),
    };
  });
  return [...files, manifestFile(buildManifest(files, schemas, version))];
}
