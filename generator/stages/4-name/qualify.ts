import { isIdentifierName } from "../../code/property-key.js";
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
  const attempts = [
    families,
    ...[placeWords, folderWords, pathWords].map((words) => trimCommon(nodes.map(words))),
  ];
  for (const qualifiers of attempts) {
    const names = qualifiers.map((words) => qualified(words, name));
    if (new Set(names.map((each) => each.toLowerCase())).size === names.length) return names;
  }
  // Only places that differ in nothing but punctuation come here: told apart by the order of their identifiers.
  const order = [...nodes].map((node) => node.id).sort();
  return nodes.map((node) => `${name}_${order.indexOf(node.id) + 1}`);
}

/** The words before a name, as one name. */
function qualified(words: readonly string[], name: string): string {
  if (words.length === 0) return name;
  const whole = pascalCase([...words, name]);
  // A version may come first, and no name begins with a digit.
  return isIdentifierName(whole) ? whole : `_${whole}`;
}

function withoutEnd(words: readonly string[], end: readonly string[]): readonly string[] {
  const from = words.length - end.length;
  return end.every((word, index) => words[from + index] === word) ? words.slice(0, Math.max(0, from)) : words;
}

/**
 * The words that are left of each list when what all of them begin and end with is taken away. A number keeps the word
 * before it, as `draft` of `draft-07`.
 */
function trimCommon(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = []] = lists;
  const shortest = Math.min(...lists.map((list) => list.length));
  let start = 0;
  while (start < shortest && lists.every((list) => list[start] === first[start])) start += 1;
  if (start > 0 && lists.some((list) => /^\d/.test(list[start] ?? ""))) start -= 1;
  let end = 0;
  while (end < shortest - start && lists.every((list) => list.at(-1 - end) === first.at(-1 - end))) end += 1;
  return lists.map((list) => list.slice(start, list.length - end));
}

/** The words of the way to a schema with those of the folders that its file is in. */
function folderWords(node: SchemaNode): readonly string[] {
  const folders = node.place.uri
    .replace(/^\w+:\/+/, "")
    .split("/")
    .slice(0, -1);
  return [...folders.flatMap(wordsOf), ...placeWords(node)];
}

/** The same with every token of the pointer. */
function pathWords(node: SchemaNode): readonly string[] {
  const path = node.place.uri.replace(/^\w+:\/+/, "").replace(/\.(json|ya?ml)$/i, "");
  return [...wordsOf(path), ...pointerTokens(node.place.pointer).flatMap(wordsOf)];
}
