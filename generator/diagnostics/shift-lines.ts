import type { TextPosition } from "../ir/source.js";
import type { LocatedDiagnostic } from "./located-diagnostic.js";

/** A diagnostic of a text that begins so many lines further down in its file. */
export function shiftLines(diagnostic: LocatedDiagnostic, by: number): LocatedDiagnostic {
  const { place } = diagnostic;
  if (place?.range === undefined) return diagnostic;
  const shift = ({ line, column }: TextPosition): TextPosition => ({ line: line + by, column });
  const range = { start: shift(place.range.start), end: shift(place.range.end) };
  return { ...diagnostic, place: { ...place, range } };
}
