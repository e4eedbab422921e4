import type { Root } from "mdast";
import { isHtml } from "./known-tags.js";
import { readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { showControls } from "./show-controls.js";

const plain = /^ ?[\p{L}("'“‘][^\\`*_[\]<&~|\t\n]*$/u;
const absurdlyNested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){30}/m;

/**
 * Finding the structure of a text, and writing it, takes time that can be made to grow with the square of its length: so
 * longer texts are plain, and still longer ones are cut.
 */
const longestProse = 30_000;
const longestText = 1_000_000;

/** The prose that a schema's description is, be it HTML, Markdown or plain text. */
export function readDescription(text: string): Root {
  const shown = showControls(text);
  if (shown.length > longestProse) return plainRoot(cut(shown));
  if (plain.test(shown)) return plainRoot(shown);
  if (isHtml(shown)) return readHtml(shown);
  return absurdlyNested.test(shown) ? plainRoot(shown) : readMarkdown(shown);
}

function cut(text: string): string {
  // Only texts of many marks are slow to write; words are not.
  const marks = text.length > longestText ? text.length : (text.match(/[<>[\]*_&|~`\\#+.-]/g)?.length ?? 0);
  if (text.length <= longestText && marks <= longestProse) return text;
  return `${text.slice(0, longestProse).replace(/[\ud800-\udbff]$/, "")}…`;
}

function plainRoot(text: string): Root {
  const value = text.replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "");
  return { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
}
