import type { RootContent } from "mdast";
import { expect, test } from "vitest";
import { readDescription } from "../../generator/prose/read-description.ts";
import { writeMarkdown } from "../../generator/prose/write-markdown.ts";

function markdownOf(description: string): string {
  return writeMarkdown(readDescription(description));
}

function blocksOf(description: string): RootContent[] {
  return readDescription(description).children;
}

test("plain text is one paragraph of text", () => {
  expect(blocksOf(" The name  of the pool. ")).toEqual([
    { type: "paragraph", children: [{ type: "text", value: "The name of the pool." }] },
  ]);
});

test("an empty description is empty prose", () => {
  expect(blocksOf("")).toEqual([]);
  expect(blocksOf(" \n ")).toEqual([]);
  expect(blocksOf("<p> </p>")).toEqual([]);
});

test("HTML becomes paragraphs, code, emphasis and links", () => {
  expect(
    blocksOf(
      '<p> <code>Id</code> of the <i>pool</i>.</p> <p>See <a href="https://a.example/x">Pools</a>.</p>',
    ),
  ).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "inlineCode", value: "Id" },
        { type: "text", value: " of the " },
        { type: "emphasis", children: [{ type: "text", value: "pool" }] },
        { type: "text", value: "." },
      ],
    },
    {
      type: "paragraph",
      children: [
        { type: "text", value: "See " },
        { type: "link", url: "https://a.example/x", children: [{ type: "text", value: "Pools" }] },
        { type: "text", value: "." },
      ],
    },
  ]);
});

test("white space of HTML collapses as in a browser", () => {
  expect(markdownOf("<p>a <b> b </b>c<i> </i>d\n\t e<br> f </p>")).toBe("a **b** c d e\\\nf");
  expect(markdownOf("<code> A\n B </code>and <code></code>more")).toBe("`A B` and more");
});

test("HTML lists become lists, also with blocks in their items", () => {
  expect(
    markdownOf("Values: <ul> <li> <p> <code>A</code> - first</p> </li> <li>B <ol><li>x</li></ol></li> </ul>"),
  ).toBe("Values:\n\n- `A` - first\n- B\n  1. x");
  expect(markdownOf("<ol start=3><li><p>a</p><p>b</p></li><li>c</li></ol>")).toBe("3. a\n\n   b\n\n4. c");
  expect(markdownOf("<ul>stray<li>a</li></ul>")).toBe("- stray\n- a");
  expect(markdownOf("<li>a</li> <li>b</li> c")).toBe("- a\n- b\n\nc");
});

test("a definition list becomes a list with the terms in bold or as code", () => {
  expect(
    markdownOf(
      "<dl><dt>ONE</dt><dd><p>First.</p><p>More.</p></dd><dt><code>TWO</code></dt><dt>THREE</dt><dd>Next.</dd></dl>",
    ),
  ).toBe("- **ONE**\n\n  First.\n\n  More.\n\n- `TWO`, **THREE**\n\n  Next.");
});

test("notes become quotes that say what they are", () => {
  expect(markdownOf("<note> <p>Slow.</p> </note><important>Never!</important>")).toBe(
    "> **Note:** Slow.\n\n> **Important:** Never!",
  );
  expect(markdownOf("<note><ul><li>a</li></ul></note><note></note>")).toBe("> **Note:**\n>\n> - a");
});

test("HTML tables become tables", () => {
  expect(
    markdownOf(
      "<table><tr><th>A|B</th><th>C</th></tr><tr><td><p>x</p><p>y</p></td><td><code>a|b</code></td></tr></table>",
    ),
  ).toBe("| A\\|B | C |\n| - | - |\n| x y | `a\\|b` |");
  expect(markdownOf("<table><caption>T</caption><tr><td>1</td><td>2</td></tr></table>")).toBe(
    "T\n\n| | |\n| - | - |\n| 1 | 2 |",
  );
});

test("headings are bold paragraphs in HTML and in Markdown", () => {
  expect(markdownOf("<h2>The <b>title</b></h2>text")).toBe("**The title**\n\ntext");
  expect(markdownOf("## The **title**\n\ntext")).toBe("**The title**\n\ntext");
});

test("preformatted text keeps its lines", () => {
  expect(markdownOf("<pre>\n a\n  b &lt;c&gt;</pre>")).toBe("```\n a\n  b <c>\n```");
});

test("an exponent still is one", () => {
  expect(markdownOf("2<sup>31</sup>-1, H<sub>2</sub>O, the 1<sup>st</sup>")).toBe("2^31-1, H2O, the 1st");
});

test("unknown tags are text", () => {
  expect(markdownOf("<p>A List<String>, <yourName> or Map<key:Id></p>")).toBe(
    "A List\\<String>, \\<yourName> or Map\\<key:Id>",
  );
  expect(markdownOf("A List<String>, <yourName> or Map<key:Id>")).toBe(
    "A List\\<String>, \\<yourName> or Map\\<key:Id>",
  );
  expect(markdownOf("if a <b and c> d")).toBe("if a \\<b and c> d");
});

test("scripts, styles and frames are text with all that is in them", () => {
  expect(markdownOf("<p>x</p><script>alert(1)</script><style>p{}</style><iframe src=y></iframe>")).toBe(
    "x\n\n\\<script>alert(1)\\</script>\\<style>p{}\\</style>\\<iframe src=y>\\</iframe>",
  );
  expect(markdownOf("&lt;script&gt; R&amp;D")).toBe("\\<script> R&D");
});

test("only links to the web and to mail addresses are links", () => {
  expect(
    markdownOf(
      "<a href='javascript:x'>js</a> <a href='/rel'>rel</a> <a href='data:x'>data</a> <a>none</a> <a href=' mailto:a@b.example '>mail</a> <a href='https://a.example/b c' onclick='x()' style='y'>web</a>",
    ),
  ).toBe("js rel data none [mail](mailto:a@b.example) [web](https://a.example/b%20c)");
  expect(
    markdownOf("[js](javascript:x) [rel](./rel) [j](java\u0000script:x) [web](HTTPS://a.example) <Foo:bar>"),
  ).toBe("js rel j [web](HTTPS://a.example) \\<Foo:bar>");
});

test("a link around or inside code is a link of code", () => {
  const expected = "[`Pool`](https://a.example)";
  expect(markdownOf("<code><a href='https://a.example'>Pool</a></code>")).toBe(expected);
  expect(markdownOf("<a href='https://a.example'><code>Pool</code></a>")).toBe(expected);
});

test("Markdown stays what it is", () => {
  const markdown = [
    "Some _emphasis_, **strong** and `code <p>`.",
    "1. one\n2. two\n   - deep",
    "> quoted",
    "```ts\nconst a = 1;\n```",
    "| a | b |\n| - | -: |\n| 1 | 2 |",
  ].join("\n\n");
  expect(markdownOf(markdown)).toBe(markdown);
});

test("Markdown's images are links or their texts", () => {
  expect(
    markdownOf(
      "![logo](https://a.example/l.png) ![bad](data:x) [![in](https://a.example/i)](https://b.example)",
    ),
  ).toBe("[logo](https://a.example/l.png) bad [in](https://b.example)");
});

test("Markdown's references are resolved, and what only looks like a definition is text", () => {
  expect(markdownOf('[a][r], [R] and [x]\n\n[r]: https://a.example "T"\n[note]: careful')).toBe(
    '[a](https://a.example "T"), [R](https://a.example "T") and \\[x]\n\n\\[note]: careful',
  );
});

test("a tag in Markdown's code does not make a description HTML", () => {
  expect(markdownOf("Use `<p>` and **not** `<b>`.")).toBe("Use `<p>` and **not** `<b>`.");
});

test("invisible characters become visible", () => {
  const shown = "a\\u0000b \\u202E c\\u2028d \\uD83D \\u200F e";
  expect(markdownOf("a\u0000b \u202E c\u2028d \uD83D \u200F e")).toBe(shown);
  expect(markdownOf("<p>a\u0000b \u202E c\u2028d \uD83D &#x200F; e</p>")).toBe(shown);
  expect(markdownOf("`a\u0000`\r\nb 😀")).toBe("`a\\u0000` b 😀");
});

test("absurd nesting neither fails nor loses text", () => {
  for (const opening of ["<b>", "<i><b>", "<div>", "<blockquote>", "<ul><li>", "> ", "- ", "1. "]) {
    expect(markdownOf(`${opening.repeat(3000)}end`)).toContain("end");
  }
});
