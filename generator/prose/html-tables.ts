import type { RootContent, Table, TableCell, TableRow } from "mdast";
import type { Element, ReadNodes } from "./html-elements.js";
import { toBlocks } from "./to-blocks.js";
import { toPhrasing } from "./to-phrasing.js";

/** A `table` as a table, under its caption; a table without header cells gets an empty header. */
export function readTable(element: Element, read: ReadNodes): RootContent[] {
  const content = read(element.childNodes);
  const rows = content.filter((node) => node.type === "tableRow");
  const outside = toBlocks(content.filter((node) => node.type !== "tableRow"));
  const first = find(element, "tr");
  if (rows.length === 0 || first === undefined) return outside;
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0);
  const head = find(first, "th") === undefined ? [emptyRow(width)] : [];
  const table: Table = { type: "table", children: [...head, ...rows] };
  return [...outside, table];
}

/** A `tr` as a row; what is in a cell is put on one line. */
export function readRow(element: Element, read: ReadNodes): RootContent[] {
  const children = element.childNodes.flatMap((node): TableCell[] => {
    const content = toPhrasing({ type: "root", children: toBlocks(read([node])) });
    const isCell = node.nodeName === "td" || node.nodeName === "th";
    return isCell || content.length > 0 ? [{ type: "tableCell", children: content }] : [];
  });
  return children.length === 0 ? [] : [{ type: "tableRow", children }];
}

function emptyRow(width: number): TableRow {
  return {
    type: "tableRow",
    children: Array.from({ length: width }, () => ({ type: "tableCell", children: [] })),
  };
}

/** The first element of that name inside another, but not inside a table in it. */
function find(element: Element, name: string): Element | undefined {
  for (const node of element.childNodes) {
    if (!("tagName" in node) || node.tagName === "table") continue;
    const found = node.tagName === name ? node : find(node, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
