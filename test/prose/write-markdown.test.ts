import type { PhrasingContent, Root } from "mdast";
import { expect, test } from "vitest";
import { readDescription } from "../../generator/prose/read-description.ts";
import { writeMarkdown } from "../../generator/prose/write-markdown.ts";

function paragraph(...children: PhrasingContent[]): Root {
  return { type: "root", children: [{ type: "paragraph", children }] };
}

test("every < of a text is escaped, also in a table", () => {
  expect(writeMarkdown(paragraph({ type: "text", value: "a < b <i>" }))).toBe("a \\< b \\<i>");
  expect(writeMarkdown(readDescription("| <b |\n| - |\n| a < c |"))).toBe("| \\<b |\n| - |\n| a \\< c |");
});

test("code with backticks gets a longer fence", () => {
  expect(writeMarkdown(paragraph({ type: "inlineCode", value: "a`b" }))).toBe("``a`b``");
  expect(writeMarkdown(readDescription("~~~\n```\n~~~"))).toBe("````\n```\n````");
});

test("a simple text is escaped where it would be Markdown", () => {
  const written = ["# a", "- a", "1. a", "> a", "a *b*", "    a", "a & b", "a &amp; b", "---", "+ a"].map(
    (value) => writeMarkdown(paragraph({ type: "text", value })),
  );
  expect(written).toEqual([
    "\\# a",
    "\\- a",
    "1\\. a",
    "\\> a",
    "a \\*b\\*",
    "&#x20;   a",
    "a & b",
    "a \\&amp; b",
    "\\---",
    "\\+ a",
  ]);
});

test("text around links and code cannot change them", () => {
  const link: PhrasingContent = {
    type: "link",
    url: "https://a.example",
    children: [{ type: "text", value: "a" }],
  };
  expect(
    writeMarkdown(paragraph({ type: "text", value: "See!" }, link, { type: "text", value: "(b)" })),
  ).toBe("See\\![a](https://a.example)(b)");
});

test("there is no line ending at the end", () => {
  expect(writeMarkdown(readDescription("- a\n- b\n"))).toBe("- a\n- b");
});
