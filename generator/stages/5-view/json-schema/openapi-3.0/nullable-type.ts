import type { JsonObject, JsonValue } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `type` is one type, and null no type but `nullable`: several types become alternatives, null alone a value. */
export const nullableType: Rule = (schema) => {
  const { type, ...others } = schema;
  if (type === undefined) return schema;
  const types = Array.isArray(type) ? type : [type];
  const named = types.filter((each) => each !== "null");
  const nullable = named.length === types.length ? {} : { nullable: true };
  const [first, ...further] = named;
  if (first === undefined) return onlyNull(others);
  if (further.length === 0) return withItems({ ...schema, type: first, ...nullable });
  const alternatives = [{ type: first, ...nullable }, ...further.map((each) => ({ type: each }))].map(
    withItems,
  );
  return others.anyOf === undefined
    ? { ...others, anyOf: alternatives }
    : conjoin(others, { anyOf: alternatives });
};

function onlyNull(schema: JsonObject): JsonObject {
  return schema.enum === undefined ? { ...schema, enum: [null] } : conjoin(schema, { enum: [null] });
}

/** An array says what its items are. */
function withItems(schema: JsonObject): JsonObject {
  return schema.type === "array" && schema.items === undefined
    ? { ...schema, items: {} as JsonValue }
    : schema;
}
