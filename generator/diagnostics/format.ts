import type { Source } from "../ir/source.js";
import type { Diagnostic } from "./diagnostic.js";
import { formatLocated } from "./format-located.js";
import { locateDiagnostics } from "./locate-diagnostics.js";

/** How diagnostics are shown. */
export interface FormatOptions {
  /** Whether the text is for a terminal that knows colours. */
  readonly color?: boolean;
  /** Whether diagnostics of severity `info` are shown too. */
  readonly verbose?: boolean;
  /** How many errors are shown; the rest is counted. 20 unless told. */
  readonly maxErrors?: number;
  /** Whether the numbers of errors and warnings come at the end, as they do unless told. */
  readonly counts?: boolean;
}

/** The diagnostics as text for people, sorted, each with the line that it is about, and a count at the end. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: FormatOptions = {},
): string {
  const shown = diagnostics.filter(({ severity }) => options.verbose === true || severity !== "info");
  return formatLocated(locateDiagnostics(shown, sources), options);
}
