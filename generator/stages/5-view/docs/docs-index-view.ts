import type { DocsIndexView } from "../../../ir/views.js";
import { readDescription } from "../../../prose/read-description.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import type { ViewContext } from "../view-context.js";
import { declarationRow } from "./declaration-row.js";
import { markdownLine } from "./markdown-line.js";

/** The list of all pages. */
export function docsIndexView(context: ViewContext): DocsIndexView {
  const { name, description } = context.options;
  return {
    template: "docs/index.md",
    path: "docs/index.md",
    name: markdownLine([{ type: "text", value: name }]),
    description: writeMarkdown(readDescription(description)),
    declarations: context.declarations.map((declaration) => declarationRow(declaration, context, "")),
  };
}
