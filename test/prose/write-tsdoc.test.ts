import { expect, test } from "vitest";
import { readDescription } from "../../generator/prose/read-description.ts";
import { writeTsdoc } from "../../generator/prose/write-tsdoc.ts";

function tsdocOf(description: string): string {
  return writeTsdoc(readDescription(description));
}

test("a comment cannot be ended from inside", () => {
  expect(tsdocOf("text */ `code */` https://a.example/x")).toBe(
    "text \\*\\/ `code *\\/` https://a.example/x",
  );
  expect(tsdocOf("```\na */ b\n```")).toBe("```\na *\\/ b\n```");
  expect(tsdocOf("[a](https://a.example/*/b)")).toBe("[a](https://a.example/*\\/b)");
});

test("block tags and inline tags are text", () => {
  expect(tsdocOf("@internal and @deprecated, user@example.com, (@x), {@link X} {a}")).toBe(
    "\\@internal and \\@deprecated, user@example.com, (@x), \\{\\@link X} {a}",
  );
  expect(tsdocOf("- @a\n- b\n  @c")).toBe("- \\@a\n- b \\@c");
});

test("what TypeScript would take for a tag inside code is no tag either", () => {
  expect(tsdocOf("`@a` `npm i @a/b` `{@link X}`")).toBe("`@a` `npm i \\@a/b` `{\\@link X}`");
  expect(tsdocOf("```ts\n@Decorator()\nclass A {}\n```")).toBe("```ts\n\\@Decorator()\nclass A {}\n```");
});

test("there are no needless backslashes", () => {
  expect(tsdocOf("snake_case, List<String>, list[0], {a}, AT&T, a > b, 2 - 1, #1 ~x | y")).toBe(
    "snake_case, List\\<String>, list[0], {a}, AT&T, a > b, 2 - 1, #1 ~x | y",
  );
});

test("what would be Markdown is escaped", () => {
  expect(tsdocOf("<p># a *b* __c__ `d` [e](https://e.example) ![f](g) &amp;lt;</p>")).toBe(
    "\\# a \\*b\\* \\_\\_c\\_\\_ \\`d\\` [e]\\(https://e.example) \\![f]\\(g) \\&lt;",
  );
  expect(tsdocOf("<p>1. a</p><p>- b</p><p>[x] c</p>")).toBe("1\\. a\n\n\\- b\n\n\\[x] c");
});

test("a link to its own address is written without angle brackets", () => {
  expect(tsdocOf("<https://a.example>")).toBe("[https://a.example](https://a.example)");
});

test("long paragraphs wrap at spaces", () => {
  const word = "abcdefghi";
  const wrapped = tsdocOf(Array.from({ length: 21 }, () => word).join(" "));
  const line = Array.from({ length: 10 }, () => word).join(" ");
  expect(wrapped).toBe(`${line}\n${line}\n${word}`);
});

test("code and links stay on one line", () => {
  const start = "x".repeat(90);
  expect(tsdocOf(`${start} \`a b c d e f g\` end`)).toBe(`${start}\n\`a b c d e f g\` end`);
  expect(tsdocOf(`${start} [a b c](https://a.example) **bold text here**`)).toBe(
    `${start}\n[a b c](https://a.example) **bold text here**`,
  );
});

test("no line begins with what would be Markdown there", () => {
  const start = "x".repeat(98);
  for (const word of ["-", "+", "1.", "23)", "#", ">", "===", "|", "~~~", ":--"]) {
    expect(tsdocOf(`<p>${start} ${word} more</p>`)).toBe(`${start} ${word}\nmore`);
  }
  expect(tsdocOf(`${start} @x more`)).toBe(`${start} \\@x\nmore`);
});

test("lines in lists and quotes are shorter by their indent", () => {
  const words = Array.from({ length: 30 }, () => "abcdefghi").join(" ");
  const lines = tsdocOf(`> - ${words}`).split("\n");
  expect(lines.every((line) => line.length <= 100)).toBe(true);
  expect(lines[1]).toMatch(/^> {3}abcdefghi/);
});
