import type { JsonObject } from "../../../../ir/json.js";

/** `exclusiveMinimum` and `exclusiveMaximum` were switches of the bounds beside them (draft-04 Validation, 5.1.2 and 5.1.3). */
export function boundSwitches(schema: JsonObject): JsonObject {
  return bound(bound(schema, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");
}

function bound(schema: JsonObject, word: string, exclusiveWord: string): JsonObject {
  const { [exclusiveWord]: exclusive, ...others } = schema;
  if (typeof exclusive !== "boolean") return schema;
  const { [word]: limit, ...rest } = others;
  return exclusive && limit !== undefined ? { ...rest, [exclusiveWord]: limit } : others;
}
