import type { Source, TextPosition } from "../ir/source.js";

const startsOf = new WeakMap<Source, readonly number[]>();

/** Where each line of a source's text starts. Lines end with `\n`, `\r\n` or `\r`. */
function lineStarts(source: Source): readonly number[] {
  let starts = startsOf.get(source);
  if (starts === undefined) {
    starts = [0, ...[...source.text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
    startsOf.set(source, starts);
  }
  return starts;
}

/** The line and column of an offset in a source's text. */
export function positionAt(source: Source, offset: number): TextPosition {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of a line without its end; empty where there is no such line. */
export function lineAt(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  return start === undefined ? "" : source.text.slice(start, starts[line]).replace(/[\r\n]+$/, "");
}
