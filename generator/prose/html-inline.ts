import type { PhrasingContent, RootContent } from "mdast";
import type { Element, ReadNodes } from "./html-elements.js";
import { htmlText } from "./html-text.js";
import { isPhrasing } from "./phrasing.js";
import { safeUrl } from "./safe-url.js";

/** The element's text as code; around it the space that is just inside the element. */
export function readInlineCode(element: Element, read: ReadNodes): RootContent[] {
  const text = htmlText(element).replace(/[ \t\n\f]+/g, " ");
  const value = text.trim();
  if (value === "") return [{ type: "text", value: text }];
  const code: PhrasingContent = { type: "inlineCode", value };
  const content = onlyLink(read(element.childNodes));
  return [
    { type: "text", value: text.startsWith(" ") ? " " : "" },
    content === undefined ? code : { ...content, children: [code] },
    { type: "text", value: text.endsWith(" ") ? " " : "" },
  ];
}

/** The element as a link if its target is safe, otherwise what is inside it. */
export function readLink(element: Element, read: ReadNodes): RootContent[] {
  const content = read(element.childNodes);
  const url = safeUrl(element.attrs.find((attribute) => attribute.name === "href")?.value ?? "");
  if (url === undefined || !content.every(isPhrasing)) return content;
  const isEmpty = htmlText(element).trim() === "";
  return [{ type: "link", url, children: isEmpty ? [{ type: "text", value: url }] : content }];
}

/** What is inside the element, but an exponent keeps a sign that it is one: `2^31`. */
export function readSuperscript(element: Element, read: ReadNodes): RootContent[] {
  const content = read(element.childNodes);
  return /^[-+−]?\d+$/.test(htmlText(element).trim()) ? [{ type: "text", value: "^" }, ...content] : content;
}

/** The link that is all there is among the nodes, white space aside. */
function onlyLink(nodes: readonly RootContent[]): Extract<RootContent, { type: "link" }> | undefined {
  const [first, second] = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  return first?.type === "link" && second === undefined ? first : undefined;
}
