import type { Place, Source } from "../ir/source.js";
import { clip } from "./clip.js";
import type { Diagnostic } from "./diagnostic.js";
import { formatFrame } from "./format-frame.js";
import { type Paint, paintNothing, paintSgr } from "./paint.js";
import { pathOf, rangeOf, type SourcesByUri } from "./range-of.js";
import { showInvisible } from "./show-invisible.js";
import { sortDiagnostics } from "./sort-diagnostics.js";

/** How diagnostics are shown. */
export interface FormatOptions {
  /** Whether the text is for a terminal that knows colours. */
  readonly color?: boolean;
  /** Whether diagnostics of severity `info` are shown too. */
  readonly verbose?: boolean;
  /** How many errors are shown; the rest is counted. 20 unless told. */
  readonly maxErrors?: number;
}

/** The diagnostics as text for people, sorted, each with the line that it is about, and a count at the end. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  { color = false, verbose = false, maxErrors = 20 }: FormatOptions = {},
): string {
  const shown = diagnostics.filter(({ severity }) => verbose || severity !== "info");
  const context: Context = {
    sources: new Map(sources.map((source) => [source.uri, source])),
    paint: color ? paintSgr : paintNothing,
  };
  const blocks: string[] = [];
  let errors = 0;
  for (const diagnostic of sortDiagnostics(shown, sources)) {
    if (diagnostic.severity === "error") errors += 1;
    if (diagnostic.severity !== "error" || errors <= maxErrors) {
      blocks.push(formatDiagnostic(diagnostic, context).join("\n"));
    }
  }
  const hidden = errors - maxErrors;
  if (hidden > 0) blocks.push(`… and ${hidden} more ${hidden === 1 ? "error" : "errors"}`);
  const warnings = shown.filter(({ severity }) => severity === "warning").length;
  const counts = [count(errors, "error"), count(warnings, "warning")].filter((text) => text !== "");
  if (counts.length > 0) blocks.push(counts.join(", "));
  return blocks.join("\n\n");
}

interface Context {
  readonly sources: SourcesByUri;
  readonly paint: Paint;
}

function formatDiagnostic(diagnostic: Diagnostic, context: Context): readonly string[] {
  const { code, severity, message, place, hint, related = [] } = diagnostic;
  const { sources, paint } = context;
  const kind = `${paint(severity, severity)}  ${code}`;
  const lines = [place === undefined ? kind : `${paint("bold", formatPlace(place, sources))}  ${kind}`];
  if (place !== undefined) {
    const source = sources.get(place.uri);
    const range = rangeOf(place, sources);
    if (source !== undefined && range !== undefined) {
      lines.push(...formatFrame(source, range, { severity, paint }));
    }
    if (place.pointer !== "") lines.push(`  at ${showInvisible(clip(place.pointer))}`);
  }
  lines.push(`  ${showInvisible(message)}`);
  if (hint !== undefined) lines.push(`  hint: ${showInvisible(hint)}`);
  for (const other of related) {
    const pointer = other.place.pointer === "" ? "" : ` (${showInvisible(clip(other.place.pointer))})`;
    lines.push(`  ${showInvisible(other.message)} ${formatPlace(other.place, sources)}${pointer}`);
  }
  return lines;
}

/** Where a place is: the path with line and column, as far as they are known. */
function formatPlace(place: Place, sources: SourcesByUri): string {
  const path = showInvisible(pathOf(place, sources));
  const start = rangeOf(place, sources)?.start;
  return start === undefined ? path : `${path}:${start.line}:${start.column}`;
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
