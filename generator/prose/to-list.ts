import type { BlockContent, List, ListItem } from "mdast";

/** A bulleted list of the items, which is loose if one of them needs to be. */
export function toList(items: readonly ListItem[]): List {
  const spread = items.some((item) => item.spread === true);
  return { type: "list", ordered: false, spread, children: [...items] };
}

/** A list item of the blocks, which is loose if it is more than a paragraph and a list under it. */
export function toListItem(children: readonly BlockContent[]): ListItem {
  const spread = children.length > 2 || (children.length === 2 && children[1]?.type !== "list");
  return { type: "listItem", spread, children: [...children] };
}
