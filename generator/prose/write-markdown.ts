import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import { extraEscapes, relaxAmpersands } from "./markdown-escapes.js";
import { hardSpace } from "./wrap-lines.js";
import { writeSimplePhrasing } from "./write-simple-phrasing.js";
import { writeText } from "./write-text.js";

const writeRoot: Handle = (root: Root, parent, state, info) => {
  relaxAmpersands(state);
  return defaultHandlers.root(root, parent, state, info);
};

const writeParagraph: Handle = (node, parent, state, info) =>
  writeSimplePhrasing(node.children) ?? defaultHandlers.paragraph(node, parent, state, info);

/** How our Markdown looks. */
export const markdownStyle: Options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: { root: writeRoot, text: writeText, paragraph: writeParagraph },
  unsafe: extraEscapes,
};

/** The prose as Markdown without any HTML, and without a line ending at its end. */
export function writeMarkdown(root: Root): string {
  const [first, ...others] = root.children;
  const simple =
    first?.type === "paragraph" && others.length === 0 ? writeSimplePhrasing(first.children) : undefined;
  return (simple ?? toMarkdown(root, markdownStyle).trimEnd()).replaceAll(hardSpace, " ");
}
