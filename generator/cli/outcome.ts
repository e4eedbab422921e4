import type { RunCounts } from "../cache/last-run.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";

/** What a command has come to for one package: everything that there is to say of it, as plain data. */
export interface Outcome {
  /** The folder of the package, from the project folder. */
  readonly out: string;
  /** What is to be shown of the schemas, sorted; what is only worth knowing is there if it was asked for. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: RunCounts;
  /** What `--check` found; absent where it was not asked. */
  readonly drift?: Drift;
}

/** How a folder differs from what would be generated: paths of files in it, and one unified diff of all. */
export interface Drift {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that somebody has changed by hand since they were generated. */
  readonly edited: readonly string[];
  readonly diff: string;
  /** The command that makes the folder what it should be. */
  readonly command: string;
}
