import { expect, test } from "vitest";
import { readDescription } from "../../generator/prose/read-description.ts";
import { writeInlineMarkdown } from "../../generator/prose/write-inline-markdown.ts";

function lineOf(description: string): string {
  return writeInlineMarkdown(readDescription(description));
}

test("paragraphs follow each other", () => {
  expect(lineOf("<p>One.</p><p>Two<br>lines.</p>")).toBe("One. Two lines.");
});

test("items of a list are separated by semicolons unless they are sentences", () => {
  expect(lineOf("Either:\n\n- `a`\n- b\n\nElse c")).toBe("Either: `a`; b; Else c");
  expect(lineOf("- A.\n- B.")).toBe("A. B.");
  expect(lineOf("Values\n\n2. x\n3. y")).toBe("Values: 2. x; 3. y");
});

test("tables, quotes, code and definition lists fit in a line too", () => {
  expect(lineOf("| a | b |\n| - | - |\n| 1 | 2 |")).toBe("a, b; 1, 2");
  expect(lineOf("<note>Slow</note> text")).toBe("**Note:** Slow; text");
  expect(lineOf("```\na\n  b\n```")).toBe("`a b`");
  expect(lineOf("<dl><dt>A</dt><dd>First.</dd></dl>")).toBe("**A** First.");
});
