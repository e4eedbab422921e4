import { isJsonObject } from "../../../../ir/json.js";
import type { Rule } from "../conversion.js";

/** There are no patterns of names: a member that is not listed may be what any pattern allows, or what other members may. */
export const patternProperties: Rule = (schema, { widen }) => {
  const { patternProperties: patterns, additionalProperties, ...others } = schema;
  if (!isJsonObject(patterns)) return schema;
  const subschemas = Object.values(patterns);
  if (subschemas.length === 0)
    return additionalProperties === undefined ? others : { ...others, additionalProperties };
  widen();
  if (additionalProperties === undefined || additionalProperties === true) return others;
  const alternatives = additionalProperties === false ? subschemas : [...subschemas, additionalProperties];
  return { ...others, additionalProperties: { anyOf: alternatives } };
};
