import { isJsonObject, type JsonValue } from "./json.js";
import type { Shape, TypesShape } from "./shape.js";
import { NEVER } from "./shape-constants.js";
import { join } from "./shape-join.js";

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

/** The shape that the values of a list belong to. Primitives are gathered at once, since enumerations can be long. */
export function literalsShape(values: readonly JsonValue[]): Shape {
  const strings = [...new Set(values.filter((value) => typeof value === "string"))];
  const numbers = [...new Set(values.filter((value) => typeof value === "number"))];
  const gathered: TypesShape = {
    kind: "types",
    ...(strings.length === 0 ? {} : { string: { literals: strings } }),
    ...(numbers.length === 0 ? {} : { number: { literals: numbers } }),
  };
  const others = values.filter((value) => typeof value !== "string" && typeof value !== "number");
  return join([gathered, ...others.map(literalShape)]);
}
