import type { PhrasingContent } from "mdast";
import { isUnremarkable, startsUnremarkably } from "./unremarkable.js";
import { hardSpace } from "./wrap-lines.js";

const simpleCode = /^[^`\s](?:[^`\n\r\t]*[^`\s])?$/;
const simpleUrl = /^[^\\()<>&{\s]+$/;

/**
 * The Markdown of a paragraph's content where it takes no thought, with hard spaces in code and links;
 * `undefined` where the general writer has to decide.
 */
export function writeSimplePhrasing(nodes: readonly PhrasingContent[]): string | undefined {
  const [first] = nodes;
  if (first?.type === "text" && !startsUnremarkably(first.value)) return undefined;
  let markdown = "";
  let previous: string | undefined;
  for (const node of nodes) {
    const piece = node.type === previous ? undefined : writeSimply(node);
    if (piece === undefined) return undefined;
    markdown += piece;
    previous = node.type;
  }
  return markdown;
}

function writeSimply(node: PhrasingContent): string | undefined {
  if (node.type === "text") return isUnremarkable(node.value) ? node.value : undefined;
  if (node.type === "inlineCode")
    return simpleCode.test(node.value) ? unbroken(`\`${node.value}\``) : undefined;
  if (node.type !== "link" || node.title != null || !simpleUrl.test(node.url)) return undefined;
  const [child, ...others] = node.children;
  if (child === undefined || others.length > 0 || child.type === "link") return undefined;
  if ("value" in child && (child.value === node.url || /[[\]]/.test(child.value))) return undefined;
  const text = writeSimply(child);
  return text === undefined ? undefined : unbroken(`[${text}](${node.url})`);
}

function unbroken(span: string): string {
  return span.replaceAll(" ", hardSpace);
}
