import type { Model } from "../../../ir/model.js";
import { writtenNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";

/** The absolute keyword location (Core, 12.3.2): the schema's canonical URI, and in it the way from the schema to the keyword. */
export function absoluteLocation(schema: SchemaId, step: string, model: Model): string {
  const node = writtenNode(schema, model.graph);
  const [resource = "", pointer = ""] = (node?.origin ?? node?.id ?? "").split("#");
  // A surrogate that stands alone has no form in a URI.
  return `${resource}#${encodeURI((pointer + step).replace(/\p{Cs}/gu, "\ufffd"))}`;
}
