import type { Text } from "mdast";
import { defaultHandlers, type Handle } from "mdast-util-to-markdown";
import { isUnremarkable, startsUnremarkably } from "./unremarkable.js";

/** Writes a text node; a text without any special character needs none of the general writer's many checks. */
export const writeText: Handle = (node: Text, parent, state, info) => {
  const isInLine = info.before !== "" && !/[\r\n\]]$/.test(info.before);
  const isPlain = isUnremarkable(node.value) && (isInLine || startsUnremarkably(node.value));
  return isPlain && info.before !== "]" ? node.value : defaultHandlers.text(node, parent, state, info);
};
