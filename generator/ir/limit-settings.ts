/** How large an input may be before it is refused, so that a run ends in seconds and in a gigabyte. */
export interface LimitSettings {
  /** Bytes of a file. */
  readonly fileBytes: number;
  /** Objects and arrays inside each other in a document. Published schemas stay below a hundred. */
  readonly depth: number;
  /** Subschemas of a document. */
  readonly schemas: number;
  /** Declarations of a document: its root and its definitions, each of which becomes a module with documentation. */
  readonly declarations: number;
  /** Values that the aliases of a YAML document stand for, all together. */
  readonly aliases: number;
}

/** The limits where nothing else is chosen. */
export const defaultLimitSettings: LimitSettings = {
  fileBytes: 10_000_000,
  depth: 500,
  schemas: 15_000,
  declarations: 5_000,
  aliases: 100_000,
};
