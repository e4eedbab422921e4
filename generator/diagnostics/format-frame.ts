import type { Source, TextRange } from "../ir/source.js";
import type { Severity } from "./diagnostic.js";
import type { Paint } from "./paint.js";
import { showInvisible } from "./show-invisible.js";
import { lineAt } from "./source-lines.js";

const widest = 120;

/** How the underline of a frame is drawn. */
export interface FrameStyle {
  readonly severity: Severity;
  readonly paint: Paint;
}

/** The line on which a range starts, with the range underlined as far as it is on that line. */
export function formatFrame(
  source: Source,
  range: TextRange,
  { severity, paint }: FrameStyle,
): readonly string[] {
  const line = lineAt(source, range.start.line);
  const { from, to } = stretchOf(line, range);
  const { first, last } = windowAround(line, from, to);
  const before = (first > 0 ? "…" : "") + showInvisible(line.slice(first, from));
  const marked = showInvisible(line.slice(from, Math.min(to, last)));
  const after =
    showInvisible(line.slice(Math.max(from, Math.min(to, last)), last)) + (last < line.length ? "…" : "");
  const number = String(range.start.line);
  const underline = " ".repeat(widthOf(before)) + paint(severity, "^".repeat(Math.max(1, widthOf(marked))));
  return [
    `  ${paint("dim", `${number} |`)} ${before}${marked}${after}`.trimEnd(),
    `  ${" ".repeat(number.length)} ${paint("dim", "|")} ${underline}`,
  ];
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

/** How many columns of a terminal a text takes: two for each wide character, none for a combining one. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;
