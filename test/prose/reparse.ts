import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** The tree that a Markdown reader sees, HTML included. */
export function reparse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** All nodes of a tree. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

/** The letters and digits of what a reader sees, without the white space and punctuation in between. */
export function lettersOf(node: Nodes): string {
  return nodesOf(node)
    .map((each) => ("value" in each ? each.value : ""))
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The structure of a tree, with its code, but without its texts; backslashes that only comments need are not seen. */
export function structureOf(node: Nodes): string {
  if (node.type === "text" || node.type === "break") return "";
  const content = "value" in node ? JSON.stringify(node.value.replace(/\\(?=[@/])/g, "")) : "";
  const children = "children" in node ? node.children.map(structureOf).join("") : "";
  return `${node.type}(${content}${children})`;
}
