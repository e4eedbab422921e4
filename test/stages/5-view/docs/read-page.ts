import type { Nodes, Table } from "mdast";
import { createAnchors } from "../../../../generator/stages/5-view/docs/heading-anchors.ts";
import { nodesOf, reparse } from "../../../prose/reparse.ts";

/** The text of a node as a reader sees it, code included. */
export function textOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The anchors of a page's headings. */
export function anchorsOf(page: string): readonly string[] {
  const anchorOf = createAnchors();
  return nodesOf(reparse(page)).flatMap((node) => (node.type === "heading" ? [anchorOf(textOf(node))] : []));
}

/** The targets of a page's links. */
export function linksOf(page: string): readonly string[] {
  return nodesOf(reparse(page)).flatMap((node) => (node.type === "link" ? [node.url] : []));
}

/** The table of a page, as the texts of its cells; without its head. */
export function rowsOf(page: string): readonly (readonly string[])[] {
  const table = reparse(page).children.find((node): node is Table => node.type === "table");
  return (table?.children ?? []).slice(1).map((row) => row.children.map(textOf));
}
