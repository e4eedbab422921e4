/** Which keywords that the specification leaves open are asserted by validators. */
export interface CheckSettings {
  /**
   * Whether `format` is asserted, or an annotation only (Validation, 7.2).
   *
   * It is asserted unless told otherwise: people who write `"format": "email"` expect a validator to look.
   */
  readonly formats: "assert" | "annotate";
  /** Whether `contentEncoding`, `contentMediaType` and `contentSchema` are asserted, or annotations only (Validation, 8). */
  readonly content: "assert" | "annotate";
}

/** What is asserted unless told otherwise. */
export const defaultCheckSettings: CheckSettings = { formats: "assert", content: "annotate" };
