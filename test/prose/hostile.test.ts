import fc from "fast-check";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { docComment } from "../../generator/code/comment.ts";
import { codeSpan } from "../../generator/prose/code-span.ts";
import { readDescription } from "../../generator/prose/read-description.ts";
import { summarise } from "../../generator/prose/summarise.ts";
import { toPhrasing } from "../../generator/prose/to-phrasing.ts";
import { writeInlineMarkdown } from "../../generator/prose/write-inline-markdown.ts";
import { writeMarkdown } from "../../generator/prose/write-markdown.ts";
import { writeTsdoc } from "../../generator/prose/write-tsdoc.ts";
import { hostileText } from "./hostile-text.ts";
import { parseComment } from "./parse-comment.ts";
import { lettersOf, nodesOf, reparse, structureOf } from "./reparse.ts";

const runs = { seed: 20240607, numRuns: 1000 };
const oneComment = { errors: 0, statements: 1, comments: 1, tags: [], links: 0 };
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/u;

function expectSafe(markdown: string): void {
  const nodes = nodesOf(reparse(markdown));
  expect(nodes.filter((node) => node.type === "html" || node.type.startsWith("image"))).toEqual([]);
  const targets = nodes.flatMap((node) => ("url" in node ? [node.url] : []));
  expect(targets.filter((url) => !/^(?:https?:\/\/|mailto:)/i.test(url))).toEqual([]);
  expect(markdown).not.toMatch(invisible);
}

function expectAll(root: Root, markdown: string): void {
  const read = reparse(markdown);
  expect(lettersOf(read)).toBe(lettersOf(root));
  expect(structureOf(read)).toBe(structureOf(root));
}

test("hostile descriptions stay harmless and whole in Markdown", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const root = readDescription(text);
      const markdown = writeMarkdown(root);
      expectSafe(markdown);
      expectAll(root, markdown);
    }),
    runs,
  );
});

test("hostile descriptions stay harmless and whole in comments", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const root = readDescription(text);
      const tsdoc = writeTsdoc(root);
      expectSafe(tsdoc);
      expectAll(root, tsdoc);
      expect(tsdoc).not.toContain("*/");
      const comment = docComment({ text: tsdoc, tags: [] });
      if (comment !== "") expect(parseComment(comment)).toEqual(oneComment);
    }),
    runs,
  );
});

test("hostile descriptions stay harmless and whole on one line", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const root = readDescription(text);
      const line = writeInlineMarkdown(root);
      expect(line).not.toContain("\n");
      expectSafe(line);
      expect(lettersOf(reparse(line))).toBe(lettersOf({ type: "root", children: toPhrasing(root) }));
      const summary = writeMarkdown({
        type: "root",
        children: [{ type: "paragraph", children: summarise(root) }],
      });
      expectSafe(summary);
    }),
    runs,
  );
});

test("a comment never ends early, whatever its text and tags are", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, tag) => {
      const comment = docComment({ text, tags: [{ name: "remarks", text: tag }] });
      expect(parseComment(comment)).toMatchObject({ errors: 0, statements: 1, comments: 1 });
    }),
    runs,
  );
});

test("a code span is one code span of one line, whatever is in it", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const span = codeSpan(text);
      expect(span).not.toMatch(/[\r\n]|\*\//);
      expect(nodesOf(reparse(`a ${span} b`)).map((node) => node.type)).toEqual([
        "root",
        "paragraph",
        "text",
        "inlineCode",
        "text",
      ]);
      expect(parseComment(docComment({ text: span, tags: [] }))).toEqual(oneComment);
    }),
    runs,
  );
});
