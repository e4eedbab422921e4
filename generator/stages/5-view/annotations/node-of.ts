import type { Model } from "../../../ir/model.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";

/** The schema of an identifier, also of a copy that is made where a schema contains itself in place. */
export function nodeOf(schema: SchemaId, { graph }: Model): SchemaNode | undefined {
  return graph.nodes.get(schema) ?? graph.nodes.get(schema.split(" within ")[0] as SchemaId);
}
