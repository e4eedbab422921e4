import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { ExitCode } from "./exit-codes.js";
import type { Outcome } from "./outcome.js";

/** What a command has come to as a whole. */
export interface Run {
  /** The name of the command. */
  readonly command: string;
  /** One for each package, in their order; none where it did not come to that. */
  readonly outcomes: readonly Outcome[];
  /** What is to be said of no package, such as mistakes in the configuration. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly exitCode: ExitCode;
  /** How long it took. */
  readonly milliseconds: number;
}

/** Everything that is to be said of a run. */
export function allDiagnostics({ diagnostics, outcomes }: Run): readonly LocatedDiagnostic[] {
  return [...diagnostics, ...outcomes.flatMap((outcome) => outcome.diagnostics)];
}
