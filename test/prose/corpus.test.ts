import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { docComment } from "../../generator/code/comment.ts";
import { readDescription } from "../../generator/prose/read-description.ts";
import { writeMarkdown } from "../../generator/prose/write-markdown.ts";
import { writeTsdoc } from "../../generator/prose/write-tsdoc.ts";
import { parseComment } from "./parse-comment.ts";
import { nodesOf, reparse } from "./reparse.ts";

const corpus = new URL("../../../shared/corpora/amazon-cognito/json-schema/", import.meta.url);

test.skipIf(!existsSync(corpus))("no word of a real description is lost, and nothing breaks out", () => {
  for (const description of new Set(readDescriptions())) {
    const root = readDescription(description);
    const tsdoc = writeTsdoc(root);
    for (const markdown of [writeMarkdown(root), tsdoc]) {
      const tree = reparse(markdown);
      expect(nodesOf(tree).filter((node) => node.type === "html")).toEqual([]);
      const shown = wordsOf(
        nodesOf(tree)
          .map((node) => ("value" in node ? node.value : " "))
          .join(""),
      );
      expect(missing(wordsOf(htmlText(parseFragment(description))), shown)).toEqual([]);
    }
    const comment = docComment({ text: tsdoc, tags: [] });
    expect(parseComment(comment)).toEqual({ errors: 0, statements: 1, comments: 1, tags: [], links: 0 });
  }
});

function readDescriptions(): string[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => descriptionsIn(JSON.parse(readFileSync(new URL(name, corpus), "utf8"))));
}

function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "description" && typeof member === "string" ? [member] : descriptionsIn(member),
  );
}

function htmlText(node: object): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "childNodes" in node && Array.isArray(node.childNodes) ? node.childNodes.map(htmlText).join("") : "";
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}

/** The words that the other list does not have, in the same order. */
function missing(words: readonly string[], others: readonly string[]): string[] {
  let at = 0;
  return words.filter((word) => {
    const found = others.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
