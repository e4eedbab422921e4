import type { Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import { plainText } from "./plain-text.js";
import { tidyPhrasing } from "./tidy-phrasing.js";
import { toPhrasing } from "./to-phrasing.js";

const sentenceEnd = /[.!?]["'”’)\]]*(?=$| +\p{Lu})/gu;
const abbreviation = /(?:^|[^\p{L}\p{N}])(?:e\.g|i\.e|etc|vs)\.$/u;

/** The first sentence of the first paragraph; all of the prose on one line if it has no paragraph. */
export function summarise(root: Root): PhrasingContent[] {
  const paragraph = firstParagraph(root);
  if (paragraph === undefined) return toPhrasing(root);
  const nodes = toPhrasing({ type: "root", children: [paragraph] });
  return tidyPhrasing(cut(nodes, sentenceLength(nodes)));
}

function firstParagraph(node: Nodes): Paragraph | undefined {
  if (node.type === "paragraph") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = firstParagraph(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How much of the nodes' text is the first sentence; it may end inside text only, not inside other nodes. */
function sentenceLength(nodes: readonly PhrasingContent[]): number {
  const shown = nodes.map(punctuatedText).join("");
  for (const match of shown.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const isAbbreviation = end < shown.length && abbreviation.test(shown.slice(0, match.index + 1));
    if (!isAbbreviation && isBetweenNodesOrInText(nodes, end)) return end;
  }
  return shown.length;
}

/** The node's text, in which a full stop of code does not count as one. */
function punctuatedText(node: PhrasingContent): string {
  return node.type === "inlineCode" ? node.value.replace(/[.!?]/g, "_") : plainText(node);
}

function isBetweenNodesOrInText(nodes: readonly PhrasingContent[], position: number): boolean {
  let start = 0;
  for (const node of nodes) {
    const end = start + plainText(node).length;
    if (start < position && position < end) return node.type === "text";
    start = end;
  }
  return true;
}

function cut(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    kept.push(node.type === "text" ? { type: "text", value: node.value.slice(0, left) } : node);
    left -= plainText(node).length;
  }
  return kept;
}
