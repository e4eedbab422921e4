import type { Place } from "../ir/source.js";

export type Severity = "error" | "warning" | "info";

/** Something to tell the developer about a schema, at build time. Plain data; places are turned into text last. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that says what is, not what somebody did wrong. */
  readonly message: string;
  readonly place?: Place;
  readonly hint?: string;
  /** Further places, such as the chain of references that led here. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly place: Place;
}
