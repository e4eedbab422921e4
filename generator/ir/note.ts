import type { JsonValue } from "./json.js";

/** What a reader should know about a schema: a limit in words, or one of its annotations. */
export type Note =
  | LimitNote
  | RangeNote
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "description"; readonly text: string }
  | { readonly kind: "default"; readonly value: JsonValue }
  | { readonly kind: "example"; readonly value: JsonValue }
  | { readonly kind: "deprecated" }
  | { readonly kind: "access"; readonly access: "read-only" | "write-only" };

/** A limit: `Length: 1 to 128 characters`, with the TSDoc tags that say the same. */
export interface LimitNote {
  readonly kind: "limit";
  readonly label: string;
  /** Words; text from the schema stands in `code`. */
  readonly text: string;
  readonly code?: string;
  readonly tags: readonly NoteTag[];
}

/** One or both bounds of a number of things: `Length`, `character`, 1, 128. Bounds of one label are shown together. */
export interface RangeNote {
  readonly kind: "range";
  readonly label: string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly tags: readonly NoteTag[];
}

/** A TSDoc block tag such as `@maxLength 128`; with `verbatim`, the text is shown as code. */
export interface NoteTag {
  readonly name: string;
  readonly text: string;
  readonly verbatim?: true;
}
