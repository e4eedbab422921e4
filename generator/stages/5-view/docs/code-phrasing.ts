import type { PhrasingContent } from "mdast";
import { showControls } from "../../../prose/show-controls.js";

/** Any text as code on one line: what cannot be seen, such as a line break, is written out. */
export function codePhrasing(text: string): PhrasingContent {
  const shown = showControls(text.replaceAll("\r", "\\r")).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return shown === ""
    ? { type: "emphasis", children: [{ type: "text", value: "empty" }] }
    : { type: "inlineCode", value: shown };
}
