import type { Severity } from "./diagnostic.js";
import type { Excerpt } from "./located-diagnostic.js";
import type { Paint } from "./paint.js";
import { showInvisible } from "./show-invisible.js";

/** How the underline of a frame is drawn. */
export interface FrameStyle {
  readonly severity: Severity;
  readonly paint: Paint;
}

/** An excerpt of a line with its number, and what it is about underlined. */
export function formatFrame(
  excerpt: Excerpt,
  line: number,
  { severity, paint }: FrameStyle,
): readonly string[] {
  const before = showInvisible(excerpt.before);
  const marked = showInvisible(excerpt.marked);
  const number = String(line);
  const underline = " ".repeat(widthOf(before)) + paint(severity, "^".repeat(Math.max(1, widthOf(marked))));
  return [
    `  ${paint("dim", `${number} |`)} ${before}${marked}${showInvisible(excerpt.after)}`.trimEnd(),
    `  ${" ".repeat(number.length)} ${paint("dim", "|")} ${underline}`,
  ];
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
