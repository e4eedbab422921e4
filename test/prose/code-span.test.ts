import { expect, test } from "vitest";
import { codeSpan } from "../../generator/prose/code-span.ts";

test("a code span is between backticks that are not inside it", () => {
  expect(codeSpan("a")).toBe("`a`");
  expect(codeSpan("a`b``c")).toBe("```a`b``c```");
  expect(codeSpan("`a`")).toBe("`` `a` ``");
});

test("spaces at the ends stay", () => {
  expect(codeSpan(" a ")).toBe("`  a  `");
  expect(codeSpan(" a")).toBe("` a`");
  expect(codeSpan("  ")).toBe("`  `");
  expect(codeSpan("")).toBe("` `");
});

test("what is not visible becomes so", () => {
  expect(codeSpan("a\r\nb\tc\u0000\u202E\u2028\uD800")).toBe("`a\\r\\nb\\tc\\u0000\\u202E\\u2028\\uD800`");
});

test("a code span fits in a comment", () => {
  expect(codeSpan("^/*[*/]$")).toBe("`^/*[*\\/]$`");
  expect(codeSpan("a @b {@link c} d@e")).toBe("`a \\@b {\\@link c} d@e`");
});
