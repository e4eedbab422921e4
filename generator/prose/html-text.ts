import type { DefaultTreeAdapterTypes } from "parse5";
import { showControls } from "./show-controls.js";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The text inside an element as it is written, a `br` being a line break. */
export function htmlText(node: Node): string {
  const left: Node[] = [node];
  let text = "";
  // A loop, because elements may be nested deeper than calls can be.
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if ("value" in next) text += showControls(next.value);
    else if (next.nodeName === "br") text += "\n";
    else if ("childNodes" in next) for (const child of next.childNodes.toReversed()) left.push(child);
  }
  return text;
}
