import type { JsonObject } from "./json.js";
import type { SchemaNode } from "./schema-graph.js";

/** The `type` that a schema was given where it says none, as it would be written; nothing where it was given none. */
export function assumedType(written: JsonObject, { uses }: SchemaNode): JsonObject {
  const use = "type" in written ? undefined : uses.find(({ word }) => word === "type");
  const [type] = (use?.value ?? []) as readonly string[];
  return type === undefined ? {} : { type };
}
