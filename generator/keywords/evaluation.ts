import type { Pattern } from "../code/pattern.js";
import type { Condition } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";

/**
 * What one keyword evaluates of a valid instance (JSON Schema Core, 11).
 *
 * `evaluated.ts` in the model stage adds these up over adjacent keywords and in-place subschemas.
 */
export interface Evaluation {
  /** Members by name, by pattern, or all. */
  readonly names?: readonly string[];
  readonly patterns?: readonly Pattern[];
  readonly allMembers?: true;
  /** How many items from the start, items valid against a schema wherever they are, or all. */
  readonly items?: number;
  readonly matchingItems?: SchemaId;
  readonly allItems?: true;
  /** Subschemas applied to the same instance, whose evaluations count where the condition holds. */
  readonly inPlace?: readonly InPlace[];
}

export interface InPlace {
  readonly schema: SchemaId;
  readonly when?: Condition;
}
