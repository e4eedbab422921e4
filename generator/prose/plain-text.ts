import type { Nodes } from "mdast";

/** The text that a reader sees of a node, without its markup. */
export function plainText(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
