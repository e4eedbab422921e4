import { isJsonObject, type JsonValue } from "./json.js";
import type { Shape } from "./shape.js";
import { NEVER } from "./shape-constants.js";

/** The shape that only one JSON value belongs to, as far as TypeScript can say it. */
export function literalShape(value: JsonValue): Shape {
  if (value === null) return { kind: "types", null: {} };
  if (typeof value === "boolean") return { kind: "types", boolean: { literals: [value] } };
  if (typeof value === "number") return { kind: "types", number: { literals: [value] } };
  if (typeof value === "string") return { kind: "types", string: { literals: [value] } };
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, member]) => ({
      name,
      shape: literalShape(member),
      required: true,
      schemas: [],
    }));
    return { kind: "types", object: { members, rest: NEVER } };
  }
  const prefix = value.map(literalShape);
  return { kind: "types", array: { prefix, rest: NEVER, minItems: prefix.length, maxItems: prefix.length } };
}
