/** One reason why an instance is not valid. */
export interface Issue {
  /** Member names and item indexes from the instance's root to the value at fault; empty for the root. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer (RFC 6901), such as `/orders/0/price`; the empty string for the root. */
  readonly instancePath: string;
  /** Where the keyword that is not met stands in the schema, such as `#/properties/price/minimum`. */
  readonly schemaPath: string;
  /** The name of that keyword, such as `minimum`. */
  readonly keyword: string;
  /** What the keyword was compared with, such as `{ limit: 1 }`, for messages of your own. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What the value must be, in English, worded to follow the name of the value: `must be at least 1`. */
  readonly message: string;
  /** For alternatives, such as those of `anyOf`: what keeps the value from being each of them. */
  readonly branches?: readonly (readonly Issue[])[];
}
