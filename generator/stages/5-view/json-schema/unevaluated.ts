import type { JsonObject } from "../../../ir/json.js";
import type { Rule } from "./conversion.js";

/** Keywords through which other schemas evaluate members and items of the same instance. */
const inPlaceWords = "$ref allOf anyOf oneOf if dependentSchemas".split(" ");

/**
 * `unevaluatedProperties` without subschemas in place is `additionalProperties`; with them, the target has no word for
 * it, and it goes. The same with items.
 */
export const unevaluated: Rule = (schema, { widen }) => {
  const { unevaluatedProperties, unevaluatedItems, ...others } = schema;
  const inPlace = inPlaceWords.some((word) => others[word] !== undefined);
  let converted: JsonObject = others;
  if (unevaluatedProperties !== undefined && others.additionalProperties === undefined) {
    if (inPlace) widen();
    else converted = { ...converted, additionalProperties: unevaluatedProperties };
  }
  if (unevaluatedItems !== undefined && others.items === undefined) {
    if (inPlace || others.contains !== undefined) widen();
    else converted = { ...converted, items: unevaluatedItems };
  }
  return converted;
};
