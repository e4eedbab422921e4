import type { SchemaId } from "../../../ir/schema-id.js";
import { pathOfUri } from "../../../ir/uri.js";
import type { ViewContext } from "../view-context.js";

/** Where a schema stands in the project: the file's path, and the JSON Pointer of what is inside it. */
export function schemaPlace(schema: SchemaId, { model }: ViewContext): string {
  const place = model.graph.nodes.get(schema)?.place;
  if (place === undefined) return schema;
  const path = pathOfUri(place.uri) ?? place.uri;
  return place.pointer === "" ? path : `${path}#${place.pointer}`;
}
