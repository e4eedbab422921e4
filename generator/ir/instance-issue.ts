import type { JsonPointer } from "./json-pointer.js";

/** One reason why an instance is not valid, as generated validators tell it. */
export interface InstanceIssue {
  readonly instancePath: JsonPointer;
  /** Where the keyword stands in its document, as a fragment. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** What the keyword was compared with, the name of a member that may not be there among it. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Completes the sentence «the value …». */
  readonly message: string;
}
