/** A format that validators assert: its function in `runtime/formats/`, and what a value must be, in words. */
export interface AssertedFormat {
  readonly test: string;
  readonly words: string;
}

/** The formats that are asserted, by name (Validation, 7.3). */
export const assertedFormats: ReadonlyMap<string, AssertedFormat> = new Map([
  ["date-time", { test: "isDateTime", words: "a date and time such as 2026-01-31T12:00:00Z" }],
  ["date", { test: "isDate", words: "a date such as 2026-01-31" }],
  ["time", { test: "isTime", words: "a time such as 12:00:00Z" }],
  ["email", { test: "isEmail", words: "an e-mail address" }],
]);
