import { expect, test } from "vitest";
import { layOut } from "../../../../generator/stages/5-view/second-engine/lay-out.ts";

function laidOut(text: string): string {
  return layOut(text)
    .map((token) => token.text)
    .join("");
}

test("members and aliases end with a semicolon, interfaces do not", () => {
  const text =
    "export type A = {\na?: {\nb: string\n}\n}[]\nexport interface B {\na: A\n[k: string]: unknown\n}\n";
  expect(laidOut(text)).toBe(
    "export type A = {\na?: {\nb: string;\n};\n}[];\n\nexport interface B {\na: A;\n[k: string]: unknown;\n}",
  );
});

test("an alternative that begins on the line of another's end is one type with it", () => {
  expect(laidOut("export type A = ({\na: 1\n} | {\nb: 2\n})")).toBe(
    "export type A = {\na: 1;\n} | {\nb: 2;\n};",
  );
});

test("parentheses stay where they decide what is meant", () => {
  expect(laidOut('export type A = ("a" | "b")')).toBe('export type A = "a" | "b";');
  expect(laidOut('export type A = ("a" | "b")[]')).toBe('export type A = ("a" | "b")[];');
  expect(laidOut("export type A = (B & (C | D))")).toBe("export type A = B & (C | D);");
  expect(laidOut("export type A = [(B | C), ...(D)[]]")).toBe("export type A = [B | C, ...D[]];");
  expect(laidOut("export type A = []|[(B | C)]")).toBe("export type A = [] | [B | C];");
});

test("comments and strings are left alone, whatever they look like", () => {
  const text = '/**\n * a (b)\n * export type {\n */\nexport type A = ("(" | "; {" | "\\"/*")';
  expect(laidOut(text)).toBe('/**\n * a (b)\n * export type {\n */\nexport type A = "(" | "; {" | "\\"/*";');
});

test("empty comments and empty lines go", () => {
  expect(laidOut("/**\n */\nexport interface A {\n\n}\n\n\nexport type B = string")).toBe(
    "export interface A {\n}\n\nexport type B = string;",
  );
});
