import { clip } from "./clip.js";
import type { FormatOptions } from "./format.js";
import { formatFrame } from "./format-frame.js";
import { formatPlace } from "./format-place.js";
import type { LocatedDiagnostic } from "./located-diagnostic.js";
import { type Paint, paintNothing, paintSgr } from "./paint.js";
import { showInvisible } from "./show-invisible.js";

/** Diagnostics that are sorted and have been located, as text for people with a count at the end. */
export function formatLocated(
  diagnostics: readonly LocatedDiagnostic[],
  { color = false, maxErrors = 20, counts = true }: FormatOptions = {},
): string {
  const paint = color ? paintSgr : paintNothing;
  const blocks: string[] = [];
  let errors = 0;
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === "error") errors += 1;
    if (diagnostic.severity !== "error" || errors <= maxErrors) {
      blocks.push(formatDiagnostic(diagnostic, paint).join("\n"));
    }
  }
  const hidden = errors - maxErrors;
  if (hidden > 0) blocks.push(`… and ${hidden} more ${hidden === 1 ? "error" : "errors"}`);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const total = [count(errors, "error"), count(warnings, "warning")].filter((text) => text !== "");
  if (counts && total.length > 0) blocks.push(total.join(", "));
  return blocks.join("\n\n");
}

function formatDiagnostic(diagnostic: LocatedDiagnostic, paint: Paint): readonly string[] {
  const { code, severity, message, place, hint, related } = diagnostic;
  const kind = `${paint(severity, severity)}  ${code}`;
  const lines = [place === undefined ? kind : `${paint("bold", formatPlace(place))}  ${kind}`];
  if (place !== undefined) {
    const { range, excerpt, pointer } = place;
    if (range !== undefined && excerpt !== undefined)
      lines.push(...formatFrame(excerpt, range.start.line, { severity, paint }));
    if (pointer !== "") lines.push(`  at ${showInvisible(clip(pointer))}`);
  }
  lines.push(`  ${showInvisible(message)}`);
  if (hint !== undefined) lines.push(`  hint: ${showInvisible(hint)}`);
  for (const other of related) {
    const pointer = other.place.pointer === "" ? "" : ` (${showInvisible(clip(other.place.pointer))})`;
    lines.push(`  ${showInvisible(other.message)} ${formatPlace(other.place)}${pointer}`);
  }
  return lines;
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
