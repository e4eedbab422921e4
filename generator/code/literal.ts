import { isJsonObject, type JsonValue } from "../ir/json.js";
import { propertyKey } from "./property-key.js";
import { stringLiteral } from "./string-literal.js";

/** A JSON value as a TypeScript expression. */
export function literalText(value: JsonValue): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (isJsonObject(value)) return objectLiteral(value);
  return String(value);
}

function numberLiteral(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return String(value);
}

function objectLiteral(value: { readonly [name: string]: JsonValue }): string {
  const members = Object.entries(value).map(([name, member]) => {
    // A literal member named __proto__ would set the prototype; computed, it is a member like any other.
    const key = name === "__proto__" ? '["__proto__"]' : propertyKey(name);
    return `${key}: ${literalText(member)}`;
  });
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
