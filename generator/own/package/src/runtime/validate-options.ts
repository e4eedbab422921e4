/** How an instance is validated. */
export interface ValidateOptions {
  /** The most issues to report. By default all of them are. */
  readonly maxIssues?: number | undefined;
}
