import type { JsonObject } from "../../../../ir/json.js";
import type { Rule } from "../conversion.js";

/** `exclusiveMinimum` and `exclusiveMaximum` are switches of the bounds beside them; of two bounds the narrower stays. */
export const exclusiveBounds: Rule = (schema) => {
  const lower = bound(schema, "minimum", "exclusiveMinimum", (exclusive, other) => exclusive >= other);
  return bound(lower, "maximum", "exclusiveMaximum", (exclusive, other) => exclusive <= other);
};

function bound(
  schema: JsonObject,
  word: string,
  exclusiveWord: string,
  isNarrower: (exclusive: number, other: number) => boolean,
): JsonObject {
  const { [word]: limit, [exclusiveWord]: exclusive, ...others } = schema;
  if (typeof exclusive !== "number") return schema;
  if (typeof limit === "number" && !isNarrower(exclusive, limit)) return { ...others, [word]: limit };
  return { ...others, [word]: exclusive, [exclusiveWord]: true };
}
