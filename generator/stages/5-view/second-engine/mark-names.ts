import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import type { Marks } from "./marks.js";

/** The schema object with marks for the names of its members, for its patterns, and for values that are no primitives. */
export function markNames(schema: JsonObject, marks: Marks): JsonObject {
  const { const: constant, enum: values, properties, patternProperties, required, ...others } = schema;
  const members = isJsonObject(properties) ? Object.keys(properties) : [];
  const named = new Map(members.map((name) => [name, marks.create({ kind: "member", name })] as const));
  const allowed = constant !== undefined ? [constant] : values;
  return {
    ...others,
    ...(Array.isArray(allowed) ? { enum: allowed.map((value) => markValue(value, marks)) } : {}),
    ...(isJsonObject(properties)
      ? { properties: renamed(properties, (name) => named.get(name) ?? name) }
      : {}),
    ...(isJsonObject(patternProperties)
      ? {
          patternProperties: renamed(patternProperties, (pattern) =>
            marks.create({ kind: "pattern", pattern }),
          ),
        }
      : {}),
    ...(Array.isArray(required)
      ? { required: required.flatMap((name) => named.get(String(name)) ?? []) }
      : {}),
  };
}

function renamed(members: JsonObject, rename: (name: string) => string): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [rename(name), schema] as const));
}

/** A value that JSON has and a literal type has too is left as it is. */
function markValue(value: JsonValue, marks: Marks): JsonValue {
  const isPlain =
    typeof value === "object" ? value === null : typeof value !== "number" || Number.isFinite(value);
  return isPlain ? value : marks.create({ kind: "value", value });
}
