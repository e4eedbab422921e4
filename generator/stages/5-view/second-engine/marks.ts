import type { JsonValue } from "../../../ir/json.js";
import type { CodeSymbol } from "../../../ir/names.js";

/** What a mark stands for. A title is named only when json-schema-to-typescript has declared a type for it. */
export type Meaning =
  | { readonly kind: "declaration"; readonly symbol: CodeSymbol }
  | { readonly kind: "title" }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "value"; readonly value: JsonValue };

/** A mark that was found, and what stands before it in the same word. */
export interface FoundMark {
  readonly number: number;
  readonly meaning: Meaning;
  readonly before: string;
}

/**
 * Words that stand for names and values while json-schema-to-typescript prints. It changes names that are not as it
 * would write them, stumbles over members that objects inherit, and its output does not say which words are names.
 */
export interface Marks {
  /** A new mark. */
  create(meaning: Meaning): string;
  /** The mark that a word is, or ends with. */
  find(word: string): FoundMark | undefined;
}

/** Marks that occur nowhere in a text. */
export function createMarks(text: string): Marks {
  let stem = "Mark";
  while (text.includes(stem)) stem += "k";
  const pattern = new RegExp(`^(.*)${stem}(\\d+)$`);
  const meanings: Meaning[] = [];
  return {
    create: (meaning) => `${stem}${meanings.push(meaning) - 1}`,
    find: (word) => {
      const [, before = "", digits] = pattern.exec(word) ?? [];
      const number = Number(digits);
      const meaning = meanings[number];
      return meaning === undefined ? undefined : { number, meaning, before };
    },
  };
}
