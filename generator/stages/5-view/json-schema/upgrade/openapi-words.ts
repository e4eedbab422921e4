import type { JsonObject } from "../../../../ir/json.js";
import type { SchemaNode } from "../../../../ir/schema-graph.js";

/** `example` is one of the `examples`; a `discriminator` names components, which are not there any more. */
export function openapiWords(schema: JsonObject, { dialect }: SchemaNode): JsonObject {
  if (!dialect.includes("openapis.org")) return schema;
  const { example, examples, discriminator, ...others } = schema;
  const all = examples ?? (example === undefined ? undefined : [example]);
  return all === undefined ? others : { ...others, examples: all };
}
