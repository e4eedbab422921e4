/** What the specification calls the output format «basic» (2020-12 Core, section 12.4.2). */
export type BasicOutput =
  | {
      readonly valid: true;
      readonly keywordLocation: "";
      readonly instanceLocation: "";
      readonly annotations: readonly BasicUnit[];
    }
  | {
      readonly valid: false;
      readonly keywordLocation: "";
      readonly instanceLocation: "";
      readonly errors: readonly BasicUnit[];
    };

/** One thing that a keyword says of a place in the instance: what is wrong there, or an annotation. */
export interface BasicUnit {
  readonly valid: boolean;
  /** The way through the schema, also through references, to the keyword: a JSON Pointer. */
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
  readonly instanceLocation: string;
  readonly error?: string;
  readonly annotation?: unknown;
}
