import type { Root, RootContent } from "mdast";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { readElement } from "./html-elements.js";
import { htmlText } from "./html-text.js";
import { escapeUnknownTags } from "./known-tags.js";
import { showControls } from "./show-controls.js";
import { toBlocks } from "./to-blocks.js";

type Node = DefaultTreeAdapterTypes.ChildNode;

const deepest = 60;

/** The prose of an HTML fragment; tags that are not known are text. */
export function readHtml(html: string): Root {
  const fragment = parseFragment(escapeUnknownTags(html));
  return { type: "root", children: toBlocks(readNodes(fragment.childNodes, 0)) };
}

function readNodes(nodes: readonly Node[], depth: number): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if ("value" in node) return [{ type: "text", value: showControls(node.value) }];
    if (!("tagName" in node)) return [];
    // What is nested absurdly deep keeps its text, so that no description can exhaust the stack.
    if (depth === deepest) return [{ type: "text", value: htmlText(node) }];
    return readElement(node, (inside) => readNodes(inside, depth + 1));
  });
}
