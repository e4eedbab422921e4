import { escapeCommentEnd } from "../prose/escape-comment-end.js";
import { showControls } from "../prose/show-controls.js";

/** A TSDoc comment: its text and its block tags, both as Markdown that is fit for a comment. */
export interface DocComment {
  readonly text: string;
  readonly tags: readonly DocTag[];
}

/** A block tag such as `@maxLength 128`; the name comes without its `@`. */
export interface DocTag {
  readonly name: string;
  readonly text: string;
}

const width = 110;

/** The comment as source text, without a line ending at its end; empty if it would say nothing. */
export function docComment(comment: DocComment): string {
  const text = contentLines(comment.text);
  const tags = comment.tags.flatMap((tag) => contentLines(`@${tag.name} ${tag.text}`));
  const lines = text.length > 0 && tags.length > 0 ? [...text, "", ...tags] : [...text, ...tags];
  const [only] = lines;
  if (only === undefined) return "";
  const short = `/** ${only} */`;
  if (lines.length === 1 && short.length <= width) return short;
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

/** The lines of a text, none of which can end the comment; no empty ones at either end. */
function contentLines(text: string): string[] {
  const safe = escapeCommentEnd(showControls(text))
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
  return safe === "" ? [] : safe.split("\n");
}
