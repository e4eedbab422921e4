import type { Root } from "mdast";
import { isHtml } from "./known-tags.js";
import { readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { showControls } from "./show-controls.js";

const plain = /^ ?[\p{L}("'“‘][^\\`*_[\]<&~|\t\n]*$/u;
const absurdlyNested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){30}/m;

/** Longer texts are no prose, and a text can be made for which finding its structure takes time that grows with its square. */
const longestProse = 30_000;

/** The prose that a schema's description is, be it HTML, Markdown or plain text. */
export function readDescription(text: string): Root {
  const shown = showControls(text);
  if (shown.length > longestProse) return plainRoot(`${shown.slice(0, longestProse).replace(/[\ud800-\udbff]$/, "")}…`);
  if (plain.test(shown)) return plainRoot(shown);
  if (isHtml(shown)) return readHtml(shown);
  return absurdlyNested.test(shown) ? plainRoot(shown) : readMarkdown(shown);
}

function plainRoot(text: string): Root {
  const value = text.replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "");
  return { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
}
