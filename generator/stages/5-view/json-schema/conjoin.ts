import type { JsonObject } from "../../../ir/json.js";

/** A schema object with further schemas that have to accept the instance as well. */
export function conjoin(schema: JsonObject, ...others: readonly JsonObject[]): JsonObject {
  if (others.length === 0) return schema;
  const { allOf } = schema;
  return { ...schema, allOf: [...(Array.isArray(allOf) ? allOf : []), ...others] };
}
