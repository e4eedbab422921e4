import type { PhrasingContent, RootContent } from "mdast";
import type { DefaultTreeAdapterTypes } from "parse5";
import { readInlineCode, readLink, readSuperscript } from "./html-inline.js";
import { readDefinitionList, readList } from "./html-lists.js";
import { readRow, readTable } from "./html-tables.js";
import { htmlText } from "./html-text.js";
import { markPhrasing } from "./mark-phrasing.js";
import { isPhrasing } from "./phrasing.js";
import { tidyPhrasing } from "./tidy-phrasing.js";
import { toBlocks } from "./to-blocks.js";
import { toListItem } from "./to-list.js";
import { toPhrasing } from "./to-phrasing.js";

export type Element = DefaultTreeAdapterTypes.Element;

/** Reads the nodes inside an element, to blocks and phrasing as they come. */
export type ReadNodes = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]) => RootContent[];

type ReadElement = (element: Element, read: ReadNodes) => RootContent[];

const readers: Readonly<Record<string, ReadElement>> = {
  p: readBlock,
  div: readBlock,
  caption: readBlock,
  dt: readBlock,
  dd: readBlock,
  code: readInlineCode,
  a: readLink,
  i: marked("emphasis"),
  em: marked("emphasis"),
  b: marked("strong"),
  strong: marked("strong"),
  sup: readSuperscript,
  br: () => [{ type: "break" }],
  pre: readPreformatted,
  ul: readList,
  ol: readList,
  li: (element, read) => [toListItem(toBlocks(read(element.childNodes)))],
  dl: readDefinitionList,
  blockquote: (element, read) => quote(toBlocks(read(element.childNodes))),
  note: labelled("Note:"),
  important: labelled("Important:"),
  table: readTable,
  tr: readRow,
  td: readBlock,
  th: readBlock,
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
};

/** What an element is in Markdown's terms; one that has no meaning of its own is what is inside it. */
export function readElement(element: Element, read: ReadNodes): RootContent[] {
  const reader = Object.hasOwn(readers, element.tagName) ? readers[element.tagName] : undefined;
  return reader === undefined ? read(element.childNodes) : reader(element, read);
}

function readBlock(element: Element, read: ReadNodes): RootContent[] {
  return toBlocks(read(element.childNodes));
}

function marked(type: "emphasis" | "strong"): ReadElement {
  return (element, read) => {
    const content = read(element.childNodes);
    return content.every(isPhrasing) ? markPhrasing(type, content) : content;
  };
}

function readPreformatted(element: Element): RootContent[] {
  const value = htmlText(element).replace(/^\n|\s+$/g, "");
  return value.trim() === "" ? [] : [{ type: "code", value }];
}

function readHeading(element: Element, read: ReadNodes): RootContent[] {
  const content = toPhrasing({ type: "root", children: toBlocks(read(element.childNodes)) });
  return toBlocks(markPhrasing("strong", content));
}

function labelled(label: string): ReadElement {
  return (element, read) => {
    const blocks = toBlocks(read(element.childNodes));
    if (blocks.length === 0) return [];
    const strong: PhrasingContent = { type: "strong", children: [{ type: "text", value: label }] };
    const [first, ...rest] = blocks;
    if (first?.type !== "paragraph") return quote([{ type: "paragraph", children: [strong] }, ...blocks]);
    const children = tidyPhrasing([strong, { type: "text", value: " " }, ...first.children]);
    return quote([{ type: "paragraph", children }, ...rest]);
  };
}

function quote(children: ReturnType<typeof toBlocks>): RootContent[] {
  return children.length === 0 ? [] : [{ type: "blockquote", children }];
}
