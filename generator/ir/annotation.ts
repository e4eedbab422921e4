import type { LocatedCheck } from "./check.js";
import type { JsonValue } from "./json.js";
import type { InstanceType } from "./shape.js";

/** What a schema says about a valid instance beside that it is valid (JSON Schema Core, 7.7). */
export interface SchemaAnnotations {
  readonly annotations: readonly Annotation[];
  /** The checks that lead to subschemas, as the keywords make them. */
  readonly checks: readonly LocatedCheck[];
}

/** The value of one keyword. */
export interface Annotation {
  readonly word: string;
  readonly value: JsonValue;
  /** The only type of instance that it is about; `undefined` where it is about all. */
  readonly on: InstanceType | undefined;
}
