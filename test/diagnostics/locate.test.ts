import { describe, expect, test } from "vitest";
import { locate } from "../../generator/diagnostics/locate.ts";
import { sourceOf } from "./sources.ts";

/** The start and end of what a pointer leads to, as `line:column-line:column`. */
function located(path: string, text: string, pointer: string, part?: "name"): string {
  const { start, end } = locate(sourceOf(path, text), pointer, part);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

const json = `{
  "a": { "x/y": 1, "m~n": [true, null, "z"] },
  "b": "first",
  "😀": "😀", "after": 1,
  "b": "second"
}
`;

test.each([
  ["", "1:1-6:2"],
  ["/a", "2:8-2:46"],
  ["/a/x~1y", "2:17-2:18"],
  ["/a/m~0n/2", "2:40-2:43"],
  ["/a/m~0n", "2:27-2:44"],
  ["/b", "5:8-5:16"],
  ["/😀", "4:9-4:13"],
  ["/after", "4:24-4:25"],
])("in JSON %j is at %s", (pointer, range) => {
  expect(located("a.json", json, pointer)).toBe(range);
});

test.each([
  ["a.json", "/a", "2:3-2:6"],
  ["a.json", "/a/x~1y", "2:10-2:15"],
  ["a.json", "/a/m~0n/2", "2:40-2:43"],
  ["a.json", "/none", "1:1-6:2"],
  ["a.json", "", "1:1-6:2"],
  ["a.yaml", "/list/0/name", "2:5-2:9"],
  ["a.yaml", "/list", "1:1-1:5"],
  ["a.yaml", "/list/0", "2:5-2:12"],
])("the name of a member in %s at %j is at %s", (path, pointer, range) => {
  const text = path === "a.json" ? json : "list:\n  - name: 1\n";
  expect(located(path, text, pointer, "name")).toBe(range);
});

test.each([
  ["/a/none/deeper", "2:8-2:46"],
  ["/a/m~0n/3", "2:27-2:44"],
  ["/a/m~0n/01", "2:27-2:44"],
  ["/a/m~0n/length", "2:27-2:44"],
  ["/b/0", "5:8-5:16"],
  ["/toString", "1:1-6:2"],
  ["no pointer", "1:1-6:2"],
])("where nothing is at %j, its nearest ancestor is meant", (pointer, range) => {
  expect(located("a.json", json, pointer)).toBe(range);
});

test.each([
  ["\r\n", "2:8-2:9"],
  ["\r", "2:8-2:9"],
])("lines may end with %j", (end, range) => {
  expect(located("a.json", `{${end}  "a": 1${end}}`, "/a")).toBe(range);
});

describe("YAML", () => {
  const yaml = `# a comment
type: object
properties: &shared
  name: { type: string }   # comment
  "quo ted":
    - one
    - 'two'
more: *shared
text: |
  one
  two
1: number
null: nothing
empty:
last: end
`;

  test.each([
    ["/type", "2:7-2:13"],
    ["/properties", "4:3-7:12"],
    ["/properties/name/type", "4:17-4:23"],
    ["/properties/quo ted/1", "7:7-7:12"],
    ["/more", "8:7-8:14"],
    ["/more/name", "4:9-4:25"],
    ["/more/none", "8:7-8:14"],
    ["/text", "9:7-11:6"],
    ["/1", "12:4-12:10"],
    ["/last", "15:7-15:10"],
    ["/empty", "14:7-14:7"],
    ["/none", "2:1-15:10"],
  ])("%j is at %s", (pointer, range) => {
    expect(located("a.yaml", yaml, pointer)).toBe(range);
  });
});

test.each(["", "{", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "{ 'a': 1 }"])(
  "in what cannot be read everything is at the start",
  (text) => {
    expect(located("a.json", text, "/a")).toMatch(/^1:1-/);
  },
);

test("a source is parsed once, however much is asked of it", () => {
  const members = Array.from({ length: 20_000 }, (_, index) => `"name${index}": { "type": "string" }`);
  const source = sourceOf("big.json", `{\n${members.join(",\n")}\n}`);
  expect(locate(source, "/name7/type").start).toEqual({ line: 9, column: 20 });
  const start = performance.now();
  for (let index = 0; index < 1000; index += 1) locate(source, "/name19999/type");
  expect(performance.now() - start).toBeLessThan(2000);
});
