import { appendTokens, type JsonPointer } from "../../ir/json-pointer.js";
import { nameOfText } from "./name-of-text.js";
import type { Remark } from "./remark.js";
import { remarkOnNumber } from "./remark-on-number.js";

/** What a scan found: all there is to say of a JSON text, or the first character that makes it no JSON. */
export type JsonScan =
  | { readonly ok: true; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problem: string; readonly offset: number };

/** An object or array that is being read: which member, and the names that an object has had. */
interface Open {
  readonly names: Set<string> | undefined;
  at: string | number;
}

type Expected = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma" | "end";

const space = /[ \t\n\r]*/y;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a string must not hold
const characters = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /[A-Za-z_$][\w$]*/y;

/**
 * Reads a JSON text (RFC 8259) once, for what a parser does not tell: names that an object has twice, numbers that
 * lose something, levels beyond a limit, and where it stops being JSON. Knows no recursion, so no text is too deep.
 */
export function scanJson(text: string, deepest: number): JsonScan {
  const remarks: Remark[] = [];
  const open: Open[] = [];
  let expected: Expected = "value";
  let offset = 0;

  const matched = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? "";
  };
  const fail = (problem: string): JsonScan => ({ ok: false, problem, offset });
  const pointer = (): JsonPointer => appendTokens("", ...open.map(({ at }) => at));

  /** Goes past a string; tells what is wrong with it. */
  function passString(): string | undefined {
    const start = offset;
    for (offset += 1; ; ) {
      offset += matched(characters).length;
      const next = text[offset];
      if (next === '"') {
        offset += 1;
        return undefined;
      }
      if (next === undefined) {
        offset = start;
        return "unexpected end of the text, in a string that begins here";
      }
      const taken = next === "\\" ? matched(escaped) : "";
      if (taken === "")
        return next === "\\" ? "bad escape in a string" : "line break or control character in a string";
      offset += taken.length;
    }
  }

  for (;;) {
    offset += matched(space).length;
    const top = open.at(-1);
    const start = offset;
    const next = text[offset];
    if (next === undefined) {
      if (expected === "end") return { ok: true, remarks };
      return fail("unexpected end of the text");
    }
    if (expected === "end") return fail(`${nameOfText(text, offset)} after the end of the value`);
    if (expected === "colon") {
      if (next !== ":") return fail(`${nameOfText(text, offset)} where a colon is expected`);
      offset += 1;
      expected = "value";
      continue;
    }
    const closes = top === undefined ? "" : top.names === undefined ? "]" : "}";
    if (next === closes && (expected === "comma" || expected.endsWith(closes))) {
      offset += 1;
      open.pop();
      expected = open.length === 0 ? "end" : "comma";
      continue;
    }
    if (expected === "comma") {
      if (next !== ",")
        return fail(`${nameOfText(text, offset)} where a comma or a closing bracket is expected`);
      offset += 1;
      if (top?.names === undefined) {
        if (top !== undefined) top.at = Number(top.at) + 1;
        expected = "value";
      } else expected = "name";
      continue;
    }
    if (expected.startsWith("name")) {
      if (next !== '"' || top?.names === undefined)
        return fail(`${nameOfText(text, offset)} where a name in double quotes is expected`);
      const problem = passString();
      if (problem !== undefined) return fail(problem);
      const written = text.slice(start, offset);
      const name = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
      top.at = name;
      if (top.names.has(name))
        remarks.push({ kind: "duplicate", name, pointer: pointer(), start, end: offset });
      top.names.add(name);
      expected = "colon";
      continue;
    }
    if (next === "{" || next === "[") {
      open.push(next === "{" ? { names: new Set(), at: "" } : { names: undefined, at: 0 });
      if (open.length > deepest)
        return { ok: true, remarks: [{ kind: "deep", pointer: "", start, end: start + 1 }] };
      offset += 1;
      expected = next === "{" ? "name or }" : "value or ]";
      continue;
    }
    if (next === '"') {
      const problem = passString();
      if (problem !== undefined) return fail(problem);
    } else {
      const number = matched(numeral);
      offset += number.length;
      if (number !== "" && !/[\w.+]/.test(text[offset] ?? "")) {
        remarks.push(...remarkOnNumber(number, () => ({ pointer: pointer(), start, end: offset })));
      } else {
        offset = start;
        const literal = number === "" ? matched(word) : "";
        if (literal !== "true" && literal !== "false" && literal !== "null") {
          return fail(
            number === "" ? nameOfText(text, offset) : "a number that is not written as JSON writes them",
          );
        }
        offset += literal.length;
      }
    }
    expected = open.length === 0 ? "end" : "comma";
  }
}
