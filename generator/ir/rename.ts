/**
 * Chooses the name of a declaration that the configuration gives none: told the name that it would have, if no other had it
 * as well, it answers with another, or with `undefined` to keep it.
 */
export type Rename = (name: string, schema: RenamedSchema) => string | undefined;

/** The schema whose declaration is named. */
export interface RenamedSchema {
  readonly title: string | undefined;
  /** The path of its file from the project folder; its URI where it is in no file of the project. */
  readonly path: string;
  /** The JSON Pointer of its place in the file; empty for the root. */
  readonly pointer: string;
}
