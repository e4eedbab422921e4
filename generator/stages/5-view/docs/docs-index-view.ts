import type { DocsIndexView } from "../../../ir/views.js";
import { readDescription } from "../../../prose/read-description.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import type { Overview } from "../package/overview.js";
import { markdownLine } from "./markdown-line.js";

/** The list of all pages. */
export function docsIndexView({ entries, options }: Overview): DocsIndexView {
  return {
    template: "docs/index.md",
    path: "docs/index.md",
    name: markdownLine([{ type: "text", value: options.name }]),
    description: writeMarkdown(readDescription(options.description)),
    declarations: entries.map(({ row }) => row),
  };
}
