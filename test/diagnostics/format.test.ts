import { expect, test } from "vitest";
import { diagnose } from "../../generator/diagnostics/diagnose.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../generator/diagnostics/format.ts";
import { sourceOf } from "./sources.ts";

const order = sourceOf(
  "schemas/order.json",
  `{
  "type": "object",
  "properties": {
    "shipTo": { "$ref": "#/$defs/adress" },
\t"total": { "type": "money" }
  },
  "$defs": { "address": {} }
}
`,
);

const at = (pointer: string, source = order) => ({ place: { uri: source.uri, pointer } });

const notFound = diagnose(
  "reference-not-found",
  { reference: "#/$defs/adress" },
  { ...at("/properties/shipTo/$ref"), hint: "did you mean #/$defs/address?" },
);

test("an error is shown with its line, its pointer, its sentence and its hint", () => {
  expect(formatDiagnostics([notFound], [order])).toBe(`schemas/order.json:4:25  error  reference-not-found
  4 |     "shipTo": { "$ref": "#/$defs/adress" },
    |                          ^^^^^^^^^^^^^^
  at /properties/shipTo/$ref
  Nothing is defined at #/$defs/adress.
  hint: did you mean #/$defs/address?

1 error`);
});

test("diagnostics are sorted by place, those without one first, and counted", () => {
  const later = sourceOf("schemas/z.json", '{ "b": 1 }');
  const diagnostics = [
    diagnose("reference-unknown", { reference: "x" }, at("/b", later)),
    diagnose("schema-not-expected", { found: "a string" }, at("/properties/total/type")),
    notFound,
    diagnose("config-invalid", { problem: "Nothing is to be generated." }),
  ];
  expect(formatDiagnostics(diagnostics, [order, later])).toBe(`error  config-invalid
  Nothing is to be generated.

schemas/order.json:4:25  error  reference-not-found
  4 |     "shipTo": { "$ref": "#/$defs/adress" },
    |                          ^^^^^^^^^^^^^^
  at /properties/shipTo/$ref
  Nothing is defined at #/$defs/adress.
  hint: did you mean #/$defs/address?

schemas/order.json:5:21  error  schema-not-expected
  5 |  "total": { "type": "money" }
    |                      ^^^^^
  at /properties/total/type
  A schema is an object, true or false, and this is a string.

schemas/z.json:1:8  warning  reference-unknown
  1 | { "b": 1 }
    |        ^
  at /b
  Nothing is defined at x, so it is taken to accept anything.

3 errors, 1 warning`);
});

test("related places say where they are", () => {
  const related = [
    { message: "referenced from", ...at("/properties/shipTo") },
    { message: "and from", ...at("", sourceOf("schemas/a.json", "{}")) },
    { message: "as in", place: { uri: "https://example.com/a", pointer: "/b" } },
  ];
  const cycle = diagnose("reference-cycle", { reference: "#" }, { ...at(""), related });
  expect(formatDiagnostics([cycle], [order])).toBe(`schemas/order.json:1:1  error  reference-cycle
  1 | {
    | ^
  Following # leads back here without ever reaching a schema with content.
  referenced from schemas/order.json:4:15 (/properties/shipTo)
  and from schemas/a.json
  as in https://example.com/a (/b)

1 error`);
});

test("where only a range is known, there is no line to show", () => {
  const range = { start: { line: 3, column: 5 }, end: { line: 3, column: 6 } };
  const place = { uri: "file:///schemas/my%20file.json", pointer: "", range };
  const diagnostic = diagnose("syntax-error", { syntax: "JSON", problem: "unexpected comma" }, { place });
  expect(formatDiagnostics([diagnostic], [])).toBe(`schemas/my file.json:3:5  error  syntax-error
  This is not JSON: unexpected comma.

1 error`);
});

test("what cannot be seen is made visible, and the underline stays below its text", () => {
  const source = sourceOf("a.json", '{ "日本\u202e": "a\u200bb", "\u001b[31m": 1 }');
  const hostile: Diagnostic = {
    code: "reference-not-found",
    severity: "error",
    message: "Nothing\nis at \u001b[2J\u{e0041}.",
    hint: "\u2066hint",
    place: { uri: source.uri, pointer: "/日本\u202e" },
  };
  expect(formatDiagnostics([hostile], [source])).toBe(`a.json:1:10  error  reference-not-found
  1 | { "日本\\u202e": "a\\u200bb", "\\u001b[31m": 1 }
    |                  ^^^^^^^^
  at /日本\\u202e
  Nothing\\u000ais at \\u001b[2J\\u{e0041}.
  hint: \\u2066hint

1 error`);
});

test("a long line is cut around what it is about", () => {
  const source = sourceOf("a.json", `{ "a": "${"x".repeat(300)}", "b": "here", "c": "${"y".repeat(300)}" }`);
  const text = formatDiagnostics(
    [diagnose("schema-not-expected", { found: "a string" }, at("/b", source))],
    [source],
  );
  expect(text).toBe(`a.json:1:317  error  schema-not-expected
  1 | …${"x".repeat(48)}", "b": "here", "c": "${"y".repeat(48)}…
    | ${" ".repeat(58)}^^^^
  at /b
  A schema is an object, true or false, and this is a string.

1 error`);
});

test("a long value is underlined as far as it is shown", () => {
  const source = sourceOf("a.json", `{ "a": "${"x".repeat(300)}", "b": "here" }`);
  const lines = formatDiagnostics([{ ...notFound, ...at("/a", source) }], [source]).split("\n");
  expect(lines[1]).toBe(`  1 | …${"x".repeat(118)}…`);
  expect(lines[2]).toBe(`    |  ${"^".repeat(118)}`);
});

test("of a value on several lines the first is underlined", () => {
  const source = sourceOf("a.yaml", "a:\n  b: 1  \n  c: 2\n");
  const lines = formatDiagnostics([{ ...notFound, ...at("/a", source) }], [source]).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "a.yaml:2:3  error  reference-not-found",
    "  2 |   b: 1",
    "    |   ^^^^",
  ]);
});

test("what is empty is underlined too", () => {
  const source = sourceOf("a.json", '{ "a": "" }');
  const lines = formatDiagnostics([{ ...notFound, ...at("/a", source) }], [source]).split("\n");
  expect(lines[2]).toBe("    |        ^^");
  expect(
    formatDiagnostics([{ ...notFound, ...at("", sourceOf("a.json", "")) }], [sourceOf("a.json", "")]),
  ).toContain("\n  1 |\n    | ^\n");
});

test("after so many errors the others are only counted", () => {
  const errors = Array.from({ length: 22 }, (_, index) =>
    diagnose("config-invalid", { problem: `Problem ${String(index).padStart(2, "0")}.` }),
  );
  const text = formatDiagnostics([...errors, diagnose("reference-unknown", { reference: "x" })], []);
  expect(text.split("\n\n").slice(-4)).toEqual([
    "error  config-invalid\n  Problem 19.",
    "warning  reference-unknown\n  Nothing is defined at x, so it is taken to accept anything.",
    "… and 2 more errors",
    "22 errors, 1 warning",
  ]);
  expect(formatDiagnostics(errors.slice(0, 2), [], { maxErrors: 1 })).toContain(
    "\n\n… and 1 more error\n\n2 errors",
  );
});

test("what is only information is shown to those who ask for it", () => {
  const found = diagnose("reference-recovered", { reference: "a", target: "b", by: "title" });
  expect(formatDiagnostics([found], [])).toBe("");
  expect(formatDiagnostics([found], [], { verbose: true })).toBe(
    "info  reference-recovered\n  a was found as b, by title.",
  );
});

test("colours are added to the same text", () => {
  const colored = formatDiagnostics([notFound], [order], { color: true });
  expect(colored).toContain("\u001b[31m^^^^^^^^^^^^^^\u001b[0m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes to take away
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(formatDiagnostics([notFound], [order]));
});
