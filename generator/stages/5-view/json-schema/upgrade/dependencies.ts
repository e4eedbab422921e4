import { isJsonObject, type JsonObject } from "../../../../ir/json.js";

/** `dependencies` became `dependentRequired` and `dependentSchemas` (2019-09 Validation, 6.5.4). */
export function dependencies(schema: JsonObject): JsonObject {
  const { dependencies: both, ...others } = schema;
  if (!isJsonObject(both)) return others;
  const required = Object.entries(both).filter(([, value]) => Array.isArray(value));
  const schemas = Object.entries(both).filter(([, value]) => !Array.isArray(value));
  return {
    ...others,
    ...(required.length === 0 ? {} : { dependentRequired: Object.fromEntries(required) }),
    ...(schemas.length === 0 ? {} : { dependentSchemas: Object.fromEntries(schemas) }),
  };
}
