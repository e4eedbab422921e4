/**
 * Names that stand for others while json-schema-to-typescript prints: it changes names that are not as it would write
 * them, and its output does not say which words are names.
 */
export interface Marks {
  /** The mark with a number. */
  readonly mark: (number: number) => string;
  /** The number of a mark, and what json-schema-to-typescript has made of a title before it. */
  readonly read: (word: string) => { readonly number: number; readonly title: string } | undefined;
}

/** Marks that occur nowhere in a text. */
export function createMarks(text: string): Marks {
  let stem = "Mark";
  while (text.includes(stem)) stem += "k";
  const pattern = new RegExp(`^(.*)${stem}(\\d+)$`);
  return {
    mark: (number) => `${stem}${number}`,
    read: (word) => {
      const [found, title = "", number] = pattern.exec(word) ?? [];
      return found === undefined ? undefined : { number: Number(number), title };
    },
  };
}
