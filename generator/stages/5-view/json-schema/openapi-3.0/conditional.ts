import type { JsonObject, JsonValue } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";
import { widenConditional } from "../widen-conditional.js";

/** `if`, `then` and `else` in words of logic: not the condition or the consequence, and the condition or the alternative. */
export const conditional: Rule = (schema, conversion) => {
  const {
    if: condition,
    then: consequence,
    else: alternative,
    ...others
  } = widenConditional(schema, conversion);
  if (condition === undefined) return others;
  const parts: JsonObject[] = [];
  if (consequence !== undefined) parts.push(anyOf({ not: condition }, consequence));
  if (alternative !== undefined) parts.push(anyOf(condition, alternative));
  return conjoin(others, ...parts);
};

function anyOf(...schemas: readonly JsonValue[]): JsonObject {
  return { anyOf: schemas };
}
