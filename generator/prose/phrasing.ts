import type { Nodes, PhrasingContent } from "mdast";

const phrasingTypes: ReadonlySet<string> = new Set([
  "text",
  "emphasis",
  "strong",
  "inlineCode",
  "link",
  "break",
] satisfies PhrasingContent["type"][]);

/** Whether a node belongs inside a paragraph rather than next to it. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}
