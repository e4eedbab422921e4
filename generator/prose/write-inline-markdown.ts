import type { Root } from "mdast";
import { toPhrasing } from "./to-phrasing.js";
import { writeMarkdown } from "./write-markdown.js";

/** The whole prose as one line of Markdown; in a table's cell its pipes still have to be escaped. */
export function writeInlineMarkdown(root: Root): string {
  return writeMarkdown({ type: "root", children: [{ type: "paragraph", children: toPhrasing(root) }] });
}
