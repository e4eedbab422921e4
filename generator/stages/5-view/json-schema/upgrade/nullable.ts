import type { JsonObject } from "../../../../ir/json.js";

/** `nullable` adds null to the type beside it, and says nothing without one (OpenAPI 3.0.3, 4.7.24). */
export function nullable(schema: JsonObject): JsonObject {
  const { nullable: isNullable, ...others } = schema;
  const { type } = others;
  if (isNullable !== true || type === undefined) return others;
  const types = Array.isArray(type) ? type : [type];
  return types.includes("null") ? others : { ...others, type: [...types, "null"] };
}
