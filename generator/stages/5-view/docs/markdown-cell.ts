import type { PhrasingContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import { relaxAmpersands } from "../../../prose/markdown-escapes.js";
import { markdownStyle } from "../../../prose/write-markdown.js";

const tables = gfmTableToMarkdown();

const writeCell: Handle = (node, parent, state, info) => {
  relaxAmpersands(state);
  return tables.handlers?.tableCell?.(node, parent, state, info) ?? "";
};

const style: Options = { ...markdownStyle, handlers: { ...markdownStyle.handlers, tableCell: writeCell } };

/** Phrasing as Markdown for a cell of a table: on one line, and no pipe in it ends the cell. */
export function markdownCell(content: readonly PhrasingContent[]): string {
  return toMarkdown({ type: "tableCell", children: content.flatMap(writable) }, style).trim();
}

/** In a cell, a backslash before a pipe has no way to be written as code, so those two become text. */
function writable(node: PhrasingContent): readonly PhrasingContent[] {
  if (node.type === "inlineCode") return node.value.split(/(\\+\|)/).flatMap(codeOrText);
  return "children" in node
    ? [{ ...node, children: node.children.flatMap(writable) } as PhrasingContent]
    : [node];
}

function codeOrText(part: string): readonly PhrasingContent[] {
  if (part === "") return [];
  return [{ type: /^\\+\|$/.test(part) ? "text" : "inlineCode", value: part }];
}
