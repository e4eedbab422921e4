/** A place in a schema where an instance can fail: what an `Issue` says before there is an instance. */
export interface IssueSite {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}
