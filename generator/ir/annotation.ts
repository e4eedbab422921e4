import type { LocatedCheck } from "./check.js";
import type { JsonValue } from "./json.js";
import type { InstanceType } from "./shape.js";

/** What a schema says about an instance where output is wanted: annotations (JSON Schema Core, 7.7) and errors. */
export interface SchemaAnnotations {
  readonly annotations: readonly Annotation[];
  /** The checks as the keywords make them, so that every step of the way to a keyword is known. */
  readonly checks: readonly LocatedCheck[];
}

/** The value of one keyword. */
export interface Annotation {
  readonly word: string;
  readonly value: JsonValue;
  /** The only type of instance that it is about; `undefined` where it is about all. */
  readonly on: InstanceType | undefined;
}
