import { expect, test } from "vitest";
import { readDescription } from "../../generator/prose/read-description.ts";
import { summarise } from "../../generator/prose/summarise.ts";
import { writeMarkdown } from "../../generator/prose/write-markdown.ts";

function summaryOf(description: string): string {
  const children = summarise(readDescription(description));
  return writeMarkdown({ type: "root", children: [{ type: "paragraph", children }] });
}

test("the summary is the first sentence of the first paragraph", () => {
  expect(summaryOf("One pool. Two pools.")).toBe("One pool.");
  expect(summaryOf("<p>One pool? Yes.</p><p>Two.</p>")).toBe("One pool?");
  expect(summaryOf("One pool\n\nTwo.")).toBe("One pool");
  expect(summaryOf('Say "no." Then go.')).toBe('Say "no."');
});

test("a full stop before a lower-case letter or inside a word does not end it", () => {
  expect(summaryOf("Version 1.2 of a.b. is it. Yes.")).toBe("Version 1.2 of a.b. is it.");
});

test("abbreviations do not end it", () => {
  expect(summaryOf("Use e.g. Foo, i.e. Bar vs. Baz, etc. And more. Then stop.")).toBe(
    "Use e.g. Foo, i.e. Bar vs. Baz, etc. And more.",
  );
  expect(summaryOf("Foo, bar etc.")).toBe("Foo, bar etc.");
});

test("code and links are never cut", () => {
  expect(summaryOf("Use `a. B` or [C. D](https://a.example) here. Then stop.")).toBe(
    "Use `a. B` or [C. D](https://a.example) here.",
  );
});

test("the sentence may end where emphasis or a link ends, and the next begin with code", () => {
  expect(summaryOf("<i>No longer supported.</i> It is gone.")).toBe("_No longer supported._");
  expect(summaryOf("The key. <code>None</code> is none.")).toBe("The key.");
});

test("prose without a paragraph is summarised by all of it", () => {
  expect(summaryOf("```\ncode\n```")).toBe("`code`");
  expect(summaryOf("")).toBe("");
  expect(summaryOf("- first item. Really\n- second")).toBe("first item.");
});
