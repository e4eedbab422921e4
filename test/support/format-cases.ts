import { describe, expect, test } from "vitest";

/** Strings that a function for a format must accept, and strings that it must refuse. */
export interface FormatCases {
  readonly accepts: readonly string[];
  readonly refuses: readonly string[];
}

/** How often a part is repeated to make a hostile text: what is not linear does not come to an end. */
export const many = 1_000_000;

/** A test for each string. Long ones are shown by their beginning and length. */
export function formatCases(is: (text: string) => boolean, { accepts, refuses }: FormatCases): void {
  describe(is.name, () => {
    test.each(accepts.map(shown))("accepts %s", (_, text) => {
      expect(is(text)).toBe(true);
    });
    test.each(refuses.map(shown))("refuses %s", (_, text) => {
      expect(is(text)).toBe(false);
    });
  });
}

function shown(text: string): [name: string, text: string] {
  const beginning = JSON.stringify(text.slice(0, 60)).replaceAll("%", "%%");
  return [text.length > 60 ? `${beginning}… of ${text.length}` : beginning, text];
}
