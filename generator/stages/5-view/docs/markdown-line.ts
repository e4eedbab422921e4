import type { PhrasingContent } from "mdast";
import { writeMarkdown } from "../../../prose/write-markdown.js";

/** Phrasing as one line of Markdown, for a paragraph, a heading or an item of a list. */
export function markdownLine(content: readonly PhrasingContent[]): string {
  return writeMarkdown({ type: "root", children: [{ type: "paragraph", children: [...content] }] });
}
