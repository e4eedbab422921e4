import type { Definition, Nodes, PhrasingContent, Root } from "mdast";
import { showControls } from "./show-controls.js";

/** The link definitions of a Markdown text. */
export interface Definitions {
  /** The definition that a reference with this identifier means. */
  readonly byIdentifier: ReadonlyMap<string, Definition>;
  /** What to show for a definition: nothing if a reference uses it, otherwise the text that it is. */
  readonly leftOver: (definition: Definition) => PhrasingContent[];
}

/** The link definitions anywhere in a tree; of several with the same identifier the first counts. */
export function findDefinitions(root: Root): Definitions {
  const byIdentifier = new Map<string, Definition>();
  const referenced = new Set<string>();
  for (const node of walk(root)) {
    if (node.type === "definition" && !byIdentifier.has(node.identifier)) {
      byIdentifier.set(node.identifier, node);
    }
    if (node.type === "linkReference" || node.type === "imageReference") referenced.add(node.identifier);
  }
  return {
    byIdentifier,
    leftOver: (definition) => {
      const isUsed =
        referenced.has(definition.identifier) && byIdentifier.get(definition.identifier) === definition;
      return isUsed ? [] : [{ type: "text", value: asText(definition) }];
    },
  };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* walk(child);
}

function asText(definition: Definition): string {
  const title = definition.title == null ? "" : ` "${definition.title}"`;
  return showControls(`[${definition.label ?? definition.identifier}]: ${definition.url}${title}`);
}
