import type { JsonObject, JsonValue } from "../../../ir/json.js";

/** What a rule knows and says of the schema at hand. */
export interface Conversion {
  /**
   * Whether a converted subschema accepts what the original did and nothing else. Where it accepts more, keywords that
   * turn acceptance into refusal cannot be kept as they are.
   */
  isExact(subschema: JsonValue): boolean;
  /** Whether the definition that a reference leads to is exact. */
  isExactReference(reference: string): boolean;
  /** Says that the schema accepts more than it did. */
  widen(): void;
}

/** One thing that a target says otherwise: from a schema object whose subschemas are converted to one that the target knows. */
export type Rule = (schema: JsonObject, conversion: Conversion) => JsonObject;

/** A version of JSON Schema that schemas are converted to from draft 2020-12. */
export interface Target {
  /** Applied in this order to each schema object, from the inside to the outside. */
  readonly rules: readonly Rule[];
  /** What becomes of a boolean schema that is the value of a keyword. */
  booleanSchema(value: boolean, word: string): JsonValue;
}
