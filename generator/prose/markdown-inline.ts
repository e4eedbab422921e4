import type { Link, Nodes, PhrasingContent } from "mdast";
import { markPhrasing } from "./mark-phrasing.js";
import type { Definitions } from "./markdown-definitions.js";
import { plainText } from "./plain-text.js";
import { safeUrl } from "./safe-url.js";
import { showControls } from "./show-controls.js";

/** What the reading of a node needs to know about the text that it is in. */
export interface MarkdownContext {
  readonly source: string;
  readonly definitions: Definitions;
  /** What images become: inside a link they cannot be links. */
  readonly images: "links" | "texts";
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** The content of a paragraph without images, references and links that are not safe. */
export function readInline(nodes: readonly Nodes[], context: MarkdownContext): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case "emphasis":
      case "strong":
        return markPhrasing(node.type, readInline(node.children, context));
      case "inlineCode":
        return [{ type: "inlineCode", value: showControls(node.value) }];
      case "break":
        return [{ type: "break" }];
      case "link":
        return readLink(node, context);
      case "linkReference": {
        const children = readInline(node.children, { ...context, images: "texts" });
        return linkTo(context.definitions.byIdentifier.get(node.identifier), children);
      }
      case "image":
        return readImage(node, node.alt, context);
      case "imageReference":
        return readImage(context.definitions.byIdentifier.get(node.identifier), node.alt, context);
      default:
        return text(plainText(node));
    }
  });
}

function readLink(node: Link, context: MarkdownContext): PhrasingContent[] {
  const source = context.source.slice(node.position?.start.offset, node.position?.end.offset);
  // What looks like an automatic link may be a type: `Map<key:String>`.
  if (source.startsWith("<") && safeUrl(node.url) === undefined) return text(source);
  return linkTo(node, readInline(node.children, { ...context, images: "texts" }));
}

function readImage(
  target: Target | undefined,
  alt: string | null | undefined,
  context: MarkdownContext,
): PhrasingContent[] {
  return context.images === "links" ? linkTo(target, text(alt ?? "")) : text(alt ?? "");
}

/** A link to the target if it is safe, otherwise only what the link would show. */
function linkTo(target: Target | undefined, children: PhrasingContent[]): PhrasingContent[] {
  const url = target === undefined ? undefined : safeUrl(target.url);
  if (url === undefined) return children;
  const shown = children.some((child) => plainText(child).trim() !== "") ? children : text(url);
  const title = target?.title == null ? {} : { title: showControls(target.title).replace(/\s+/g, " ") };
  return [{ type: "link", url, ...title, children: shown }];
}

function text(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value: showControls(value) }];
}
