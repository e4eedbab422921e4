import type { JsonPointer } from "../ir/json-pointer.js";
import type { TextRange } from "../ir/source.js";
import type { Severity } from "./diagnostic.js";

/** A diagnostic with everything that showing it needs, so that the sources can be forgotten. Plain data, and JSON. */
export interface LocatedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: LocatedPlace;
  readonly hint?: string;
  readonly related: readonly LocatedRelatedPlace[];
}

/** A place in a file: its path as people read it, and as far as they are known the range and the line that it starts on. */
export interface LocatedPlace {
  readonly path: string;
  readonly pointer: JsonPointer;
  readonly range?: TextRange;
  readonly excerpt?: Excerpt;
}

export interface LocatedRelatedPlace {
  readonly message: string;
  readonly place: LocatedPlace;
}

/** The line on which a range starts, as much of it as is shown, in three parts: the middle one is what it is about. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}
