/** An instance location (2020-12 Core, section 12.3.3), linked from the value up to the root. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}
