import { pointerTokens } from "../../ir/json-pointer.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import { placeWords } from "./candidates.js";
import { camelWords, pascalCase, wordsOf } from "./identifier.js";

/**
 * Names for schemas that would all be called the same: each qualified by what differs in the names of their files.
 *
 * `user-pools-pagination-key-schema.json` and `identity-pools-pagination-key-schema.json` make `UserPoolsPaginationKey`
 * and `IdentityPoolsPaginationKey` of two titles `PaginationKey`. The order of the schemas does not matter.
 */
export function qualify(name: string, nodes: readonly SchemaNode[]): readonly string[] {
  const own = camelWords(name);
  const families = nodes.map((node) => withoutEnd(placeWords(node).flatMap(camelWords), own));
  const attempts = [families, trimCommon(nodes.map(placeWords)), trimCommon(nodes.map(pathWords))];
  for (const qualifiers of attempts) {
    const names = qualifiers.map((words) => pascalCase(words) + name);
    if (new Set(names.map((each) => each.toLowerCase())).size === names.length) return names;
  }
  // Only places that differ in nothing but punctuation come here: told apart by the order of their identifiers.
  const order = [...nodes].map((node) => node.id).sort();
  return nodes.map((node) => `${name}_${order.indexOf(node.id) + 1}`);
}

function withoutEnd(words: readonly string[], end: readonly string[]): readonly string[] {
  const from = words.length - end.length;
  return end.every((word, index) => words[from + index] === word) ? words.slice(0, Math.max(0, from)) : words;
}

/** The words that are left of each list when what all of them begin and end with is taken away. */
function trimCommon(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = []] = lists;
  const shortest = Math.min(...lists.map((list) => list.length));
  let start = 0;
  while (start < shortest && lists.every((list) => list[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && lists.every((list) => list.at(-1 - end) === first.at(-1 - end))) end += 1;
  return lists.map((list) => list.slice(start, list.length - end));
}

function pathWords(node: SchemaNode): readonly string[] {
  const path = node.place.uri.replace(/^\w+:\/+/, "").replace(/\.(json|ya?ml)$/i, "");
  return [...wordsOf(path), ...pointerTokens(node.place.pointer).flatMap(wordsOf)];
}
