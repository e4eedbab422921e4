import fc from "fast-check";
import type { PhrasingContent, Table } from "mdast";
import { expect, test } from "vitest";
import { codePhrasing } from "../../../../generator/stages/5-view/docs/code-phrasing.ts";
import { markdownCell } from "../../../../generator/stages/5-view/docs/markdown-cell.ts";
import { hostileText } from "../../../prose/hostile-text.ts";
import { nodesOf, reparse } from "../../../prose/reparse.ts";
import { textOf } from "./read-page.ts";

/** The cells of a row that is written by hand around one of them. */
function cellsAround(cell: string): readonly string[] {
  const root = reparse(`| a | b | c |\n| --- | --- | --- |\n| x | ${cell} | z |\n`);
  expect(root.children).toHaveLength(1);
  expect(nodesOf(root).filter((node) => node.type === "html")).toEqual([]);
  const table = root.children[0] as Table;
  expect(table.children).toHaveLength(2);
  return (table.children[1]?.children ?? []).map(textOf);
}

const nastyCode = fc.oneof(
  hostileText,
  fc
    .array(fc.constantFrom("\\", "|", "`", "a", " ", "\\|", "``", "*", "<b>", "&amp;"), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

test("a cell of code says the code", () => {
  fc.assert(
    fc.property(nastyCode, (text) => {
      const content = codePhrasing(text);
      expect(cellsAround(markdownCell([content]))).toEqual(["x", textOf(content), "z"]);
    }),
    { numRuns: 2000 },
  );
});

test("a cell of a link to code says the code", () => {
  fc.assert(
    fc.property(nastyCode, (text) => {
      const content = codePhrasing(text);
      const link = { type: "link", url: "#a", children: [content] } as PhrasingContent;
      expect(cellsAround(markdownCell([link]))).toEqual(["x", textOf(content), "z"]);
    }),
    { numRuns: 2000 },
  );
});

test("a cell of text says the text", () => {
  fc.assert(
    fc.property(nastyCode, (text) => {
      const value = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim();
      expect(cellsAround(markdownCell([{ type: "text", value }]))).toEqual(["x", value, "z"]);
    }),
    { numRuns: 2000 },
  );
});
