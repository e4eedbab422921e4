import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import { escapeCommentEnd } from "./escape-comment-end.js";
import { escapeTags } from "./escape-tags.js";
import { commentEscapes, relaxAmpersands, relaxBrackets } from "./markdown-escapes.js";
import { hardSpace, wrapLines } from "./wrap-lines.js";
import { markdownStyle } from "./write-markdown.js";
import { writeSimplePhrasing } from "./write-simple-phrasing.js";
import { writeText } from "./write-text.js";

const width = 100;
const tables = gfmTableToMarkdown({ tablePipeAlign: false });

const writeRoot: Handle = (root: Root, parent, state, info) => {
  relaxAmpersands(state);
  relaxBrackets(state);
  return defaultHandlers.root(root, parent, state, info);
};

const writeParagraph: Handle = (node, parent, state, info) => {
  const markdown = writeSimplePhrasing(node.children);
  return wrapLines(markdown ?? defaultHandlers.paragraph(node, parent, state, info), width - info.lineShift);
};

const style: Options = {
  ...markdownStyle,
  // An address in angle brackets would look like a tag to readers of comments.
  resourceLink: true,
  extensions: [tables],
  handlers: {
    root: writeRoot,
    text: writeText,
    paragraph: writeParagraph,
    link: unbroken(defaultHandlers.link),
    inlineCode: unbroken(tables.handlers?.inlineCode ?? defaultHandlers.inlineCode),
  },
  unsafe: commentEscapes,
};

/** The prose as Markdown for a TSDoc comment: it cannot end the comment, nor hold any tag. */
export function writeTsdoc(root: Root): string {
  const [first, ...others] = root.children;
  const simple =
    first?.type === "paragraph" && others.length === 0 ? writeSimplePhrasing(first.children) : undefined;
  const markdown = simple === undefined ? toMarkdown(root, style).trimEnd() : wrapLines(simple, width);
  return escapeCommentEnd(escapeTags(markdown.replaceAll(hardSpace, " ")));
}

function unbroken(write: Handle): Handle {
  const writeUnbroken: Handle & { peek?: Handle } = (node, parent, state, info) =>
    write(node, parent, state, info).replaceAll(" ", hardSpace);
  if ("peek" in write) writeUnbroken.peek = write.peek as Handle;
  return writeUnbroken;
}
