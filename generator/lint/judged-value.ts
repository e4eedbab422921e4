import type { InstanceIssue } from "../ir/instance-issue.js";
import type { JsonValue } from "../ir/json.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { Place } from "../ir/source.js";

/** A value that a schema lists or shows, which should be valid against that schema. */
export interface WrittenValue {
  readonly schema: SchemaId;
  readonly keyword: "const" | "default" | "enum" | "example" | "examples";
  readonly value: JsonValue;
  readonly place: Place;
}

/** What the validator of the schema says of the value; no issue where it is valid. */
export interface JudgedValue extends WrittenValue {
  readonly issues: readonly InstanceIssue[];
}
