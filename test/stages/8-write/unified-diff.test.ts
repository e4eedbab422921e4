import { expect, test } from "vitest";
import { unifiedDiff } from "../../../generator/stages/8-write/unified-diff.ts";

const nothing = { create: [], change: [], remove: [], unchanged: 0, edited: [] };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join("");

test("each file has its own diff, sorted by path", async () => {
  const plan = {
    create: [{ path: "src/new.ts", text: "a\nb\n" }],
    change: [{ path: "src/changed.ts", text: numbers(9).replace("5", "five") }],
    remove: ["docs/old.md"],
    unchanged: 1,
    edited: [],
  };
  const current = new Map(Object.entries({ "docs/old.md": "x", "src/changed.ts": numbers(9) }));
  expect(await unifiedDiff(plan, current, "generated")).toBe(`--- a/generated/docs/old.md
+++ /dev/null
@@ -1,1 +0,0 @@
-x
\\ No newline at end of file
--- a/generated/src/changed.ts
+++ b/generated/src/changed.ts
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
--- /dev/null
+++ b/generated/src/new.ts
@@ -0,0 +1,2 @@
+a
+b
`);
});

test("without differences there is no text", async () => {
  expect(await unifiedDiff(nothing, new Map(), "generated")).toBe("");
});

test("a long diff is cut", async () => {
  const lines = (
    await unifiedDiff({ ...nothing, create: [{ path: "a", text: numbers(1000) }] }, new Map(), "generated")
  ).split("\n");
  expect(lines.slice(0, 4)).toEqual(["--- /dev/null", "+++ b/generated/a", "@@ -0,0 +1,1000 @@", "+1"]);
  expect(lines.slice(-3)).toEqual(["+199", "… 801 more lines", ""]);
});

test("texts without any line in common are compared in little time", async () => {
  const change = [{ path: "a", text: numbers(50_000).replaceAll("\n", "x\n") }];
  const start = performance.now();
  const text = await unifiedDiff({ ...nothing, change }, new Map([["a", numbers(50_000)]]), "generated");
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(text).toBe("--- a/generated/a\n+++ b/generated/a\n… too many lines differ to compare them\n");
});
