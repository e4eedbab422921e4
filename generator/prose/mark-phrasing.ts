import type { PhrasingContent } from "mdast";

/** The content in emphasis or in bold as a whole; a part of it that is so already loses its own mark. */
export function markPhrasing(
  type: "emphasis" | "strong",
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  return content.length === 0 ? [] : [{ type, children: unmark(type, content) }];
}

function unmark(type: "emphasis" | "strong", content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) => {
    if (!("children" in node)) return [node];
    const children = unmark(type, node.children);
    return node.type === type ? children : [{ ...node, children }];
  });
}
