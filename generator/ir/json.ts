/** A value of the JSON data model (RFC 8259). Objects keep the order of their members. */
export type JsonValue = JsonPrimitive | JsonArray | JsonObject;

export type JsonPrimitive = null | boolean | number | string;

export type JsonArray = readonly JsonValue[];

export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Whether a JSON value is an object: not `null`, not an array. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
