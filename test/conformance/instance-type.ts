import { literalText } from "../../generator/code/literal.ts";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";

/**
 * The TypeScript type that only one JSON value has.
 *
 * Every object also has, as members that are absent, the names that the schema knows. Without them TypeScript's weak
 * type detection (TS2559) would refuse `{ b: 1 }` as a `{ a?: number }`, though it belongs to the type.
 */
export function instanceType(value: JsonValue, absent: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((item) => instanceType(item, absent)).join(", ")}]`;
  if (isJsonObject(value)) {
    const present = Object.entries(value).map(
      ([name, member]) => `${literalText(name)}: ${instanceType(member, absent)}`,
    );
    const missing = absent
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => `${literalText(name)}?: never`);
    return `{ ${[...present, ...missing].join("; ")} }`;
  }
  return literalText(value);
}

/** The names that any `properties` in a schema has. */
export function namesIn(schema: JsonValue): readonly string[] {
  if (Array.isArray(schema)) return [...new Set(schema.flatMap(namesIn))];
  if (!isJsonObject(schema)) return [];
  const own = isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(namesIn)])];
}
