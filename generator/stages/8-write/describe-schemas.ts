import type { ManifestSchema } from "../../ir/files.js";
import { valueAt } from "../../ir/json-pointer.js";
import type { Names } from "../../ir/names.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import { hashText } from "./hash-text.js";

/** The schemas that a package is made from, as its manifest lists them. */
export function describeSchemas(graph: SchemaGraph, names: Names): readonly ManifestSchema[] {
  const sources = new Map(graph.sources.map((source) => [source.uri, source]));
  return [...names.declarations].map(([schema, { type }]) => {
    const place = graph.nodes.get(schema)?.place;
    const source = sources.get(place?.uri ?? "");
    const value =
      source === undefined || place === undefined ? undefined : valueAt(source.value, place.pointer);
    return { id: schema, name: type.name, hash: hashText(JSON.stringify(value)) };
  });
}
