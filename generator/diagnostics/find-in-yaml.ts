import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from "yaml";
import type { FindOffsets, Offsets } from "./find-in-json.js";

/** Reads a YAML text so that values can be found in it. A value behind an alias is where its anchor is. */
export function findInYaml(text: string): FindOffsets {
  const document = parseDocument(text, { prettyErrors: false, merge: false, uniqueKeys: false });
  return (tokens, part) => {
    let offsets = offsetsOf(document.contents, text) ?? [0, 0];
    let node: unknown = document.contents;
    for (const [index, token] of tokens.entries()) {
      const pair = pairOf(node, token, document);
      const name = offsetsOf(pair?.key, text);
      if (part === "name" && index === tokens.length - 1 && name !== undefined) return name;
      const child = pair === undefined ? itemOf(node, token, document) : pair.value;
      const found = offsetsOf(child, text);
      if (found === undefined) break;
      node = child;
      offsets = found;
    }
    return offsets;
  };
}

function itemOf(node: unknown, token: string, document: Document): unknown {
  const parent = isAlias(node) ? node.resolve(document) : node;
  return isSeq(parent) && /^(0|[1-9]\d*)$/.test(token) ? parent.items[Number(token)] : undefined;
}

function pairOf(node: unknown, token: string, document: Document): Pair | undefined {
  const parent = isAlias(node) ? node.resolve(document) : node;
  if (!isMap(parent)) return undefined;
  return parent.items.findLast(
    ({ key }) => (isScalar(key) ? String(key.value ?? "") : String(key)) === token,
  );
}

function offsetsOf(node: unknown, text: string): Offsets | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  // A block reaches to the line after it.
  return [start, start + text.slice(start, end).trimEnd().length];
}
