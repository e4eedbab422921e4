import { expect, test } from "vitest";
import { indent } from "../../../generator/stages/7-finish/indent.ts";

test("lines are indented by the brackets that are open, two spaces each", () => {
  const flat = [
    "function f(a) {",
    "if (a) {",
    "return [",
    "1,",
    "];",
    "} else {",
    "return { b: 1 };",
    "}",
    "}",
  ];
  expect(indent(flat.join("\n"))).toBe(
    [
      "function f(a) {",
      "  if (a) {",
      "    return [",
      "      1,",
      "    ];",
      "  } else {",
      "    return { b: 1 };",
      "  }",
      "}",
      "",
    ].join("\n"),
  );
});

test("brackets that open on one line count as one level", () => {
  expect(indent("report(a, {\nb: 1,\n});\nnext();")).toBe("report(a, {\n  b: 1,\n});\nnext();\n");
});

test("brackets in strings and comments do not count", () => {
  const text = 'f("{", "\\"{", /* ( */ 1); // {\ng();';
  expect(indent(text)).toBe(`${text}\n`);
});

test("a comment ends where it ends, whatever it holds", () => {
  const text =
    'interface A {\n/** See https://example.com ("or not"). */\na: string; /* { */ b: string; // }\n}';
  expect(indent(text)).toBe(
    'interface A {\n  /** See https://example.com ("or not"). */\n  a: string; /* { */ b: string; // }\n}\n',
  );
});

test("doc comments move as a whole and keep what they hold", () => {
  const text = "interface A {\n/**\n * List: {\n *   code (\n */\na: string;\n}";
  expect(indent(text)).toBe("interface A {\n  /**\n   * List: {\n   *   code (\n   */\n  a: string;\n}\n");
});

test("a union over several lines stands one level in", () => {
  expect(indent("type A =\n| 1\n| 2;")).toBe("type A =\n  | 1\n  | 2;\n");
});

test("what is indented already stays as it is", () => {
  const text = "export function f() {\n  return {\n    a: [1],\n  };\n}\n";
  expect(indent(text)).toBe(text);
});

test("what an alternative holds stands further in than its bar, and a bar in parentheses one level in", () => {
  expect(indent("type A =\n| {\na: 1;\n}\n| {\nb: (\n| 1\n| 2\n)[];\n};")).toBe(
    [
      "type A =",
      "  | {",
      "      a: 1;",
      "    }",
      "  | {",
      "      b: (",
      "        | 1",
      "        | 2",
      "      )[];",
      "    };",
      "",
    ].join("\n"),
  );
});

test("brackets and comments in names of a template do not count", () => {
  expect(indent("interface A {\n[key: `f(${string}`]: 1;\n[key: `/*${string}`]: 2;\n}\nlet a;")).toBe(
    "interface A {\n  [key: `f(${string}`]: 1;\n  [key: `/*${string}`]: 2;\n}\nlet a;\n",
  );
});
