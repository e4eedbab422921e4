/** Which keywords that the specification leaves open are asserted by validators. */
export interface CheckSettings {
  /**
   * Whether `format` is asserted, or an annotation only (Validation, 7.2).
   *
   * It is asserted unless told otherwise: people who write `"format": "email"` expect a validator to look.
   */
  readonly formats: "assert" | "annotate";
  /** Formats that are asserted all the same, since types say so. */
  readonly branded?: readonly string[];
  /** Whether `contentEncoding`, `contentMediaType` and `contentSchema` are asserted, or annotations only (Validation, 8). */
  readonly content: "assert" | "annotate";
}

/** What is asserted unless told otherwise. */
export const defaultCheckSettings: CheckSettings = { formats: "assert", content: "annotate" };

/** How validators are made. */
export interface ValidatorSettings extends CheckSettings {
  /** How deep an instance may be nested where its schema sets no end, before that is an issue. */
  readonly maxDepth: number;
  /** Whether validators can also answer in the specification's format «basic», with annotations. */
  readonly output: "issues" | "basic";
}

/** How validators are made unless told otherwise. Documents are less deep than the limit, and calls can be deeper. */
export const defaultValidatorSettings: ValidatorSettings = {
  ...defaultCheckSettings,
  maxDepth: 1000,
  output: "issues",
};
