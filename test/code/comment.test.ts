import { expect, test } from "vitest";
import { docComment } from "../../generator/code/comment.ts";

test("a comment that says nothing is empty", () => {
  expect(docComment({ text: "", tags: [] })).toBe("");
  expect(docComment({ text: " \n\n ", tags: [] })).toBe("");
});

test("a short text is on one line", () => {
  expect(docComment({ text: "One line.", tags: [] })).toBe("/** One line. */");
  const longest = "x".repeat(103);
  expect(docComment({ text: longest, tags: [] })).toBe(`/** ${longest} */`);
  expect(docComment({ text: `${longest}x`, tags: [] })).toBe(`/**\n * ${longest}x\n */`);
});

test("a single short tag is on one line", () => {
  expect(docComment({ text: "", tags: [{ name: "maxLength", text: "128" }] })).toBe("/** @maxLength 128 */");
  expect(docComment({ text: "", tags: [{ name: "deprecated", text: "" }] })).toBe("/** @deprecated */");
});

test("text and tags are apart by an empty line", () => {
  expect(
    docComment({
      text: "First.\n\nSecond.\n",
      tags: [
        { name: "minLength", text: "1" },
        { name: "example", text: "```\n  a\n```" },
        { name: "internal", text: "" },
      ],
    }),
  ).toBe(
    "/**\n * First.\n *\n * Second.\n *\n * @minLength 1\n * @example ```\n *   a\n * ```\n * @internal\n */",
  );
});

test("nothing ends the comment early", () => {
  expect(docComment({ text: "a */ b *", tags: [] })).toBe("/** a *\\/ b * */");
  expect(docComment({ text: "/", tags: [] })).toBe("/** / */");
  expect(docComment({ text: "a *\n/ b", tags: [{ name: "x*/", text: "*/" }] })).toBe(
    "/**\n * a *\n * / b\n *\n * @x*\\/ *\\/\n */",
  );
  expect(docComment({ text: "*\r/ a\u2028b\u2029c\rd", tags: [] })).toBe(
    "/**\n * *\n * / a\\u2028b\\u2029c\n * d\n */",
  );
});

test("inline tags that the generator writes stay", () => {
  expect(docComment({ text: "See {@link Pool}.", tags: [] })).toBe("/** See {@link Pool}. */");
});
