import type { JsonValue } from "../../ir/json.js";

/** A JSON value in a sentence: short ones as they are, long ones by their type. */
export function describeValue(value: JsonValue): string {
  const text = JSON.stringify(value);
  if (text.length <= 40) return text;
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
