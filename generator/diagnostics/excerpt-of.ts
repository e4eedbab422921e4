import type { Source, TextRange } from "../ir/source.js";
import type { Excerpt } from "./located-diagnostic.js";
import { lineAt } from "./source-lines.js";

const widest = 120;

/** The line on which a range starts, parted where the range begins and ends, and cut where it is long. */
export function excerptOf(source: Source, range: TextRange): Excerpt {
  const line = lineAt(source, range.start.line);
  const { from, to } = stretchOf(line, range);
  const { first, last } = windowAround(line, from, to);
  return {
    before: (first > 0 ? "…" : "") + line.slice(first, from),
    marked: line.slice(from, Math.min(to, last)),
    after: line.slice(Math.max(from, Math.min(to, last)), last) + (last < line.length ? "…" : ""),
  };
}

/** The part of the line that is underlined: the range on it, without the quotes around a string. */
function stretchOf(line: string, { start, end }: TextRange): { readonly from: number; readonly to: number } {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
  const quote = line[from];
  const quoted = (quote === '"' || quote === "'") && to - from > 2 && line[to - 1] === quote;
  return quoted ? { from: from + 1, to: to - 1 } : { from, to: Math.max(from, to) };
}

/** The part of a long line that is shown: what is underlined in its middle, or its start if it is long itself. */
function windowAround(
  line: string,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  if (line.length <= widest) return { first: 0, last: line.length };
  const room = widest - 2;
  const margin = Math.max(0, Math.floor((room - (to - from)) / 2));
  const first = Math.max(0, Math.min(from - margin, line.length - room));
  return { first: pastHalf(line, first), last: pastHalf(line, Math.min(line.length, first + room)) };
}

/** The offset, or the next one where it is in the middle of a surrogate pair. */
function pastHalf(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line[offset] ?? "") && offset > 0 ? offset + 1 : offset;
}
