import type { BlockContent, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { markPhrasing } from "./mark-phrasing.js";
import { findDefinitions } from "./markdown-definitions.js";
import { type MarkdownContext, readInline } from "./markdown-inline.js";
import { showControls } from "./show-controls.js";
import { tidyPhrasing } from "./tidy-phrasing.js";
import { toBlocks } from "./to-blocks.js";

const options = {
  extensions: [gfmTable(), { disable: { null: ["htmlFlow", "htmlText"] } }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/**
 * The prose of a Markdown text. HTML in it is text, images are links, references are resolved, headings are
 * paragraphs in bold, and only links to the web or to a mail address are links.
 */
export function readMarkdown(markdown: string): Root {
  const tree = fromMarkdown(markdown, options);
  const context: MarkdownContext = { source: markdown, definitions: findDefinitions(tree), images: "links" };
  return { type: "root", children: readBlocks(tree.children, context) };
}

function readBlocks(nodes: readonly Nodes[], context: MarkdownContext): BlockContent[] {
  return toBlocks(nodes.flatMap((node) => readBlock(node, context)));
}

function readBlock(node: Nodes, context: MarkdownContext): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return toBlocks(readInline(node.children, context));
    case "heading":
      return toBlocks(markPhrasing("strong", readInline(node.children, context)));
    case "blockquote": {
      const children = readBlocks(node.children, context);
      return children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    case "list":
      return [
        {
          type: "list",
          ordered: node.ordered ?? false,
          start: node.start ?? null,
          spread: node.spread ?? false,
          children: node.children.map((item) => ({
            type: "listItem",
            spread: item.spread ?? false,
            children: readBlocks(item.children, context),
          })),
        },
      ];
    case "code":
      return [
        {
          type: "code",
          lang: node.lang == null ? null : showControls(node.lang),
          meta: node.meta == null ? null : showControls(node.meta),
          value: showControls(node.value),
        },
      ];
    case "table":
      return [
        {
          type: "table",
          align: node.align ?? [],
          children: node.children.map((row) => ({
            type: "tableRow",
            children: row.children.map((cell) => ({
              type: "tableCell",
              children: tidyPhrasing(readInline(cell.children, context)),
            })),
          })),
        },
      ];
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    case "definition":
      return toBlocks(context.definitions.leftOver(node));
    default:
      return [];
  }
}
