import type { JsonValue } from "../../generator/ir/json.ts";

/** An OpenAPI document whose only component is a schema called `Thing`. */
export function component(version: string, schema: JsonValue): JsonValue {
  return { openapi: version, components: { schemas: { Thing: schema } } };
}
