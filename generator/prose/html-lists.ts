import type { BlockContent, ListItem, PhrasingContent, RootContent } from "mdast";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element, ReadNodes } from "./html-elements.js";
import { markPhrasing } from "./mark-phrasing.js";
import { toBlocks } from "./to-blocks.js";
import { toList, toListItem } from "./to-list.js";
import { toPhrasing } from "./to-phrasing.js";

/** A `ul` or `ol` as a list; what stands in it outside its items becomes items too. */
export function readList(element: Element, read: ReadNodes): RootContent[] {
  const items = toBlocks(read(element.childNodes)).flatMap((block) =>
    block.type === "list" ? block.children : [toListItem([block])],
  );
  const list = toList(items.filter((item) => item.children.length > 0));
  if (list.children.length === 0) return [];
  return element.tagName === "ol" ? [{ ...list, ordered: true, start: listStart(element) }] : [list];
}

/** A `dl` as a list: each item is the terms in bold, then what is said about them. */
export function readDefinitionList(element: Element, read: ReadNodes): RootContent[] {
  const items: ListItem[] = [];
  let terms: PhrasingContent[] = [];
  let blocks: BlockContent[] = [];
  function flush(): void {
    const term: BlockContent[] = terms.length === 0 ? [] : [{ type: "paragraph", children: terms }];
    if (term.length + blocks.length > 0) items.push(toListItem([...term, ...blocks]));
    terms = [];
    blocks = [];
  }
  for (const child of entries(element)) {
    const content = toBlocks(read([child]));
    if (content.length === 0) continue;
    if (child.nodeName !== "dt") blocks.push(...content);
    else {
      if (blocks.length > 0) flush();
      if (terms.length > 0) terms.push({ type: "text", value: ", " });
      terms.push(...toTerm(content));
    }
  }
  flush();
  return items.length === 0 ? [] : [toList(items)];
}

function listStart(element: Element): number {
  const start = element.attrs.find((attribute) => attribute.name === "start")?.value ?? "";
  return /^\d{1,8}$/.test(start) ? Number(start) : 1;
}

/** The terms and definitions of a `dl`, also those that are grouped in a `div`. */
function entries(element: Element): DefaultTreeAdapterTypes.ChildNode[] {
  return element.childNodes.flatMap((node) =>
    "tagName" in node && node.tagName === "div" ? entries(node) : [node],
  );
}

/** The term in bold, unless it is code already. */
function toTerm(content: readonly BlockContent[]): PhrasingContent[] {
  const children = toPhrasing({ type: "root", children: [...content] });
  const [first, second] = children;
  if (first?.type === "inlineCode" && second === undefined) return [first];
  return markPhrasing("strong", children);
}
