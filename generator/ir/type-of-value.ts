import type { JsonValue } from "./json.js";
import type { InstanceType } from "./shape.js";

/** The instance type of a JSON value (Core, 4.2.1). */
export function typeOfValue(value: JsonValue): InstanceType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "object" | "string";
}
