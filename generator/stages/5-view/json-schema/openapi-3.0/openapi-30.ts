import type { Target } from "../conversion.js";
import { unevaluated } from "../unevaluated.js";
import { widenNot } from "../widen-not.js";
import { widenOneOf } from "../widen-one-of.js";
import { conditional } from "./conditional.js";
import { constantValue } from "./constant-value.js";
import { containsItems } from "./contains-items.js";
import { dependentRequired } from "./dependent-required.js";
import { dependentSchemas } from "./dependent-schemas.js";
import { emptyLists } from "./empty-lists.js";
import { exclusiveBounds } from "./exclusive-bounds.js";
import { firstItems } from "./first-items.js";
import { nullableType } from "./nullable-type.js";
import { oneExample } from "./one-example.js";
import { patternProperties } from "./pattern-properties.js";
import { propertyNames } from "./property-names.js";
import { schemaObjectWords } from "./schema-object-words.js";

/** The Schema Object of OpenAPI 3.0, for documents without references. */
export const openapi30: Target = {
  rules: [
    widenNot,
    widenOneOf,
    unevaluated,
    conditional,
    containsItems,
    firstItems,
    dependentRequired,
    dependentSchemas,
    propertyNames,
    patternProperties,
    constantValue,
    emptyLists,
    exclusiveBounds,
    nullableType,
    oneExample,
    schemaObjectWords,
  ],
  // Only `additionalProperties` may be a boolean.
  booleanSchema: (value, word) => {
    if (word === "additionalProperties" || word === "unevaluatedProperties") return value;
    return value ? {} : { not: {} };
  },
};
