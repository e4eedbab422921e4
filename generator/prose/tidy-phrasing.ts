import type { PhrasingContent } from "mdast";

/**
 * The nodes with white space as a browser shows it: runs are one space, there is none at either end, nor next to
 * a line break, nor just inside emphasis or a link. Neighbouring texts are one, empty nodes are gone.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidy = collapse(nodes);
  while (isSpaceOrBreak(tidy[0])) tidy.shift();
  while (isSpaceOrBreak(tidy.at(-1))) tidy.pop();
  return trimEnd(trimStart(tidy));
}

/** The nodes with runs of white space collapsed, but still with a space at an end that has one. */
function collapse(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === "text") appendText(out, node.value);
    else if (node.type === "break") appendBreak(out);
    else if ("children" in node) appendParent(out, node);
    else if (node.type === "inlineCode") appendCode(out, node.value);
    else out.push(node);
  }
  return out;
}

function appendText(out: PhrasingContent[], value: string): void {
  const last = out.at(-1);
  const before = last?.type === "text" ? last.value : "";
  const text = (before + value).replace(/[ \t\n\r\f]+/g, " ");
  if (last?.type === "text") out.pop();
  const shown = out.at(-1)?.type === "break" ? text.replace(/^ /, "") : text;
  if (shown !== "") out.push({ type: "text", value: shown });
}

/** Adds code; two codes with nothing between them would not be two in Markdown. */
function appendCode(out: PhrasingContent[], value: string): void {
  const last = out.at(-1);
  const line = value.replaceAll("\n", " ");
  if (last?.type === "inlineCode") out.pop();
  out.push({ type: "inlineCode", value: last?.type === "inlineCode" ? last.value + line : line });
}

function appendBreak(out: PhrasingContent[]): void {
  const trimmed = trimEnd(out);
  out.splice(0, out.length, ...trimmed, { type: "break" });
}

function appendParent(
  out: PhrasingContent[],
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
): void {
  const inner = collapse(node.children);
  const children = trimEnd(trimStart(inner));
  if (startsWithSpace(inner)) appendText(out, " ");
  if (children.length > 0) out.push({ ...node, children });
  if (children.length > 0 && endsWithSpace(inner)) appendText(out, " ");
}

function startsWithSpace(nodes: readonly PhrasingContent[]): boolean {
  return nodes[0]?.type === "text" && nodes[0].value.startsWith(" ");
}

function endsWithSpace(nodes: readonly PhrasingContent[]): boolean {
  const last = nodes.at(-1);
  return last?.type === "text" && last.value.endsWith(" ");
}

function isSpaceOrBreak(node: PhrasingContent | undefined): boolean {
  return node?.type === "break" || (node?.type === "text" && node.value === " ");
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== "text" || !first.value.startsWith(" ")) return nodes;
  return first.value === " " ? rest : [{ type: "text", value: first.value.slice(1) }, ...rest];
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== "text" || !last.value.endsWith(" ")) return nodes;
  const rest = nodes.slice(0, -1);
  return last.value === " " ? rest : [...rest, { type: "text", value: last.value.slice(0, -1) }];
}
