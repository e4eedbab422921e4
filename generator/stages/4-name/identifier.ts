import { isIdentifierName, wordCharacter } from "../../code/property-key.js";
import { reservedNames } from "../../ir/reserved-names.js";

/**
 * A name for a declaration from what a schema calls itself: as written wherever that is a legal name, else its words
 * in Pascal case. `undefined` where no letter or digit is left.
 */
export function toIdentifier(text: string): string | undefined {
  const name = isIdentifierName(text) ? text : pascalCase(wordsOf(text));
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const legal = isIdentifierName(name) ? name : `_${name}`;
  return reservedNames.has(legal) ? `${legal}_` : legal.slice(0, longestName);
}

/** Longer names are cut; what then clashes is told apart like any other clash. */
const longestName = 100;

/** Words in Pascal case; capitals inside a word stay, so that acronyms keep their look. */
export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

const word = new RegExp(`(?:${wordCharacter})+`, "gu");

/** The words of a title, a file name or a key: runs of characters that a name can have. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** The words of a name in camel or Pascal case, in lower case. */
export function camelWords(name: string): readonly string[] {
  return name
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "-")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
