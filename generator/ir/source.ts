import type { JsonValue } from "./json.js";
import type { JsonPointer } from "./json-pointer.js";

/**
 * One document that was read.
 *
 * Where each JSON Pointer sits in `text` is worked out on demand by `locate`, since only diagnostics ask.
 */
export interface Source {
  /** The retrieval URI: `file:///` and the path from the project folder. It names no place on a machine. */
  readonly uri: string;
  /** The path from the project folder, as people read it. */
  readonly path: string;
  readonly text: string;
  readonly syntax: "json" | "yaml";
  readonly value: JsonValue;
  /** An `input` is generated from; a `reference` is only a place where references may be found. */
  readonly role: SourceRole;
}

export type SourceRole = "input" | "reference";

/** A place in a document: the value at `pointer`, or exactly a range where nothing could be read. */
export interface Place {
  readonly uri: string;
  readonly pointer: JsonPointer;
  /** Where what is meant is not the value of a member, but the name that it has. */
  readonly part?: "name";
  readonly range?: TextRange;
}

/** A stretch of text. Lines and columns count from 1, columns and offsets in UTF-16 code units. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}
