import type { BlockContent, ListItem, PhrasingContent, RootContent } from "mdast";
import { isPhrasing } from "./phrasing.js";
import { plainText } from "./plain-text.js";
import { tidyPhrasing } from "./tidy-phrasing.js";
import { toList } from "./to-list.js";

/** The nodes as blocks only: phrasing in between becomes paragraphs, list items without a list get one. */
export function toBlocks(nodes: readonly RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let phrasing: PhrasingContent[] = [];
  let items: ListItem[] = [];
  function flush(): void {
    const children = tidyPhrasing(phrasing);
    if (!children.every(isBlank)) blocks.push({ type: "paragraph", children });
    if (items.length > 0) blocks.push(toList(items));
    phrasing = [];
    items = [];
  }
  for (const node of nodes) {
    if (node.type === "listItem") {
      if (items.length === 0) flush();
      items.push(node);
    } else if (isPhrasing(node)) {
      if (items.length > 0 && !isBlank(node)) flush();
      phrasing.push(node);
    } else {
      flush();
      blocks.push(...asBlocks(node));
    }
  }
  flush();
  return blocks;
}

function isBlank(node: PhrasingContent): boolean {
  return plainText(node).trim() === "";
}

function asBlocks(node: Exclude<RootContent, PhrasingContent | ListItem>): BlockContent[] {
  switch (node.type) {
    case "tableRow":
    case "tableCell":
      return toBlocks(node.children);
    case "definition":
    case "footnoteDefinition":
    case "yaml":
      return [];
    default:
      return [node];
  }
}
