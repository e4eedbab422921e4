import type { Nodes, PhrasingContent, Root } from "mdast";
import { isPhrasing } from "./phrasing.js";
import { plainText } from "./plain-text.js";
import { tidyPhrasing } from "./tidy-phrasing.js";

/** The whole prose as the content of one line: blocks follow each other, items and cells get separators. */
export function toPhrasing(root: Root): PhrasingContent[] {
  return tidyPhrasing(flatten(root));
}

function flatten(node: Nodes): PhrasingContent[] {
  if (node.type === "break") return [text(" ")];
  if (isPhrasing(node)) return "children" in node ? [{ ...node, children: flattenAll(node) }] : [node];
  if (node.type === "code") return [{ type: "inlineCode", value: node.value.trim().replace(/\s+/g, " ") }];
  if (!("children" in node)) return [];
  if (node.children.every(isPhrasing)) return flattenAll(node);
  return join(node);
}

function flattenAll(node: { readonly children: readonly Nodes[] }): PhrasingContent[] {
  return node.children.flatMap(flatten);
}

/** The children of a block one after the other, with what has to stand between them on one line. */
function join(parent: Extract<Nodes, { children: Nodes[] }>): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  let previous: Nodes | undefined;
  for (const [index, child] of parent.children.entries()) {
    const content = tidyPhrasing(flatten(child));
    if (content.length === 0) continue;
    if (previous !== undefined) line.push(text(separator(line, previous, child)));
    if (parent.type === "list" && parent.ordered) line.push(text(`${(parent.start ?? 1) + index}. `));
    line.push(...content);
    previous = child;
  }
  return line;
}

function separator(line: readonly PhrasingContent[], previous: Nodes, next: Nodes): string {
  const last = line.at(-1);
  const isPunctuated = last?.type !== "inlineCode" && last !== undefined && /[.!?:;,]$/.test(plainText(last));
  if (isPunctuated) return " ";
  if (previous.type === "tableCell") return ", ";
  if (next.type === "list") return ": ";
  return /^(?:list|listItem|table|tableRow|blockquote)$/.test(previous.type) ? "; " : " ";
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
