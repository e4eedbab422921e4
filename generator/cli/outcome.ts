import type { RunCounts } from "../cache/last-run.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { Differences } from "../prepare.js";

/** What a command has come to for one package: everything that there is to say of it, as plain data. */
export interface Outcome {
  /** The folder of the package, from the project folder. */
  readonly out: string;
  /** What is to be shown of the schemas, sorted; what is only worth knowing is there if it was asked for. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: RunCounts;
  /** Files that somebody had changed by hand, and that are as they are generated again. */
  readonly overwritten: readonly string[];
  /** What `--check` found; absent where it was not asked. */
  readonly drift?: Drift;
}

/** How a folder differs from what would be generated. */
export interface Drift extends Differences {
  /** The command that makes the folder what it should be. */
  readonly command: string;
}
