import { expect, test } from "vitest";
import { formatDiagnostics } from "../../../generator/diagnostics/format.ts";
import { readSource } from "../../../generator/stages/1-load/read-source.ts";

function said(path: string, text: string): string {
  const { value, diagnostics } = readSource({ uri: `file:///${path}`, text, role: "input" });
  return formatDiagnostics(diagnostics, [value]);
}

test("a name that an object has twice is shown where it is the second time", () => {
  expect(
    said("a.json", '{\n  "type": "string",\n  "\\u0074ype": "number"\n}'),
  ).toBe(`a.json:3:3  error  duplicate-key
  3 |   "\\u0074ype": "number"
    |    ^^^^^^^^^
  at /type
  The object has the name "type" twice.

1 error`);
});

test("the same in YAML", () => {
  expect(said("a.yaml", "a:\n  1: x\n  '1': y\n")).toContain("a.yaml:3:3  error  duplicate-key");
});

test.each([
  ["9007199254740993", "number-rounded", "is read as 9007199254740992"],
  ["1.00000000000000000001", "number-rounded", "is read as 1."],
  ["18446744073709551615", "number-rounded", "is read as 18446744073709552000"],
  ["1e400", "number-not-finite", "is beyond what a number can be"],
  ["-1E+999", "number-not-finite", "is beyond what a number can be"],
])("the number %s is told of", (number, code, words) => {
  for (const [path, text] of [
    ["a.json", `{"a": [${number}]}`],
    ["a.yaml", `a:\n- ${number}\n`],
  ] as const) {
    expect(said(path, text)).toContain(code);
    expect(said(path, text)).toContain(words);
    expect(said(path, text)).toContain("at /a/0");
  }
});

test.each([
  "0.1",
  "-0",
  "1e300",
  "5e-324",
  "1.50",
  "100000000000000000000",
  "0.30000000000000004",
  "9007199254740991",
])("nothing is said of the number %s, which is what it is written as", (number) => {
  expect(said("a.json", `[${number}]`)).toBe("");
});

test.each([
  ['{"a": 1} // x', "unexpected comment after the end of the value", "JSON has no comments"],
  ['{"a": [1, 2,]}', "unexpected closing bracket", "remove the comma before it"],
  ["<<<<<<< HEAD\n{}", "unexpected character", "a merge that was left unfinished"],
  ["{'a': 1}", "unexpected character", "strings are in double quotes"],
  ['{"a": NaN}', "unexpected word NaN", "JSON has no such number"],
  ['{"a": 01}', "a number that is not written as JSON writes them", "no leading zero"],
  ['{"a": 1 "b": 2}', "unexpected string where a comma", "a comma is missing before it"],
  ["type: string", "unexpected word type", "this seems to be YAML"],
  ['{\0"\0a\0', "unexpected character", "UTF-16"],
])("%j is told what it is", (text, problem, hint) => {
  expect(said("a.json", text)).toContain(problem);
  expect(said("a.json", text)).toContain(`hint: `);
  expect(said("a.json", text)).toContain(hint);
});

test("a long line is shown in part", () => {
  const lines = said("a.json", `{"a": "${"x".repeat(100_000)}" "b": 1}`).split("\n");
  expect(lines.every((line) => line.length < 150)).toBe(true);
});

test("aliases that contain themselves, multiply or stand for nothing are told of with their places", () => {
  const bomb = Array.from(
    { length: 9 },
    (_, at) =>
      `a${at}: &a${at} [${Array(9)
        .fill(at === 0 ? "x" : `*a${at - 1}`)
        .join(", ")}]`,
  );
  expect(said("a.yaml", "a: &a\n  b: *a\n")).toContain("a.yaml:2:6  error  alias-endless");
  expect(said("a.yaml", bomb.join("\n"))).toContain("error  aliases-too-many");
  expect(said("a.yaml", "a: *b\n")).toContain("the alias *b stands for nothing that is anchored before it");
});
