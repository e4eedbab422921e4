import { isJsonObject, type JsonValue } from "../ir/json.js";
import { propertyKey } from "./property-key.js";

/**
 * A JSON value as a TypeScript expression: the one place where strings become string literals.
 *
 * Escapes what would end a literal or change how an editor shows it: line separators, control and
 * bidirectional characters, lone surrogates, and `<` before `/`, `!` for code that ends up inside HTML.
 */
export function literalText(value: JsonValue): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (isJsonObject(value)) return objectLiteral(value);
  return String(value);
}

const unsafe =
  /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|<(?=[/!])/g;

function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(unsafe, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
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
