import { parse } from "@humanwhocodes/momoa";
import type { JsonValue } from "../../ir/json.js";
import type { TextRange } from "../../ir/source.js";

/** What reading a text gave: its value, or what is wrong with it and where. */
export type Reading =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: string; readonly range: TextRange };

/** Reads JSON (RFC 8259). */
export function readJson(text: string): Reading {
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue };
  } catch (thrown) {
    return { ok: false, ...explain(text, thrown) };
  }
}

/** The platform's parser is quick but gives no line; a second one, slower and exact, is asked when it fails. */
function explain(text: string, thrown: unknown): { readonly problem: string; readonly range: TextRange } {
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    const { message, line, column } = error as Error & { readonly line: number; readonly column: number };
    return { problem: inWords(message), range: at(line, column) };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const before = text.slice(0, offset).split("\n");
  return {
    problem: message.replace(/ in JSON at position.*/s, "").toLowerCase(),
    range: at(before.length, (before.at(-1)?.length ?? 0) + 1),
  };
}

function at(line: number, column: number): TextRange {
  return { start: { line, column }, end: { line, column: column + 1 } };
}

const tokens: Readonly<Record<string, string>> = {
  RBrace: "closing brace",
  LBrace: "opening brace",
  RBracket: "closing bracket",
  LBracket: "opening bracket",
  Comma: "comma",
  Colon: "colon",
  String: "string",
  Number: "number",
  Boolean: "true or false",
  Null: "null",
};

function inWords(message: string): string {
  return message
    .replace(/ \(\d+:\d+\)$/, "")
    .replace(/token (\w+) found\.?/, (_, token: string) => tokens[token] ?? token)
    .replace(/ found\.?$/, "")
    .replace(/\.$/, "")
    .replace(/^U/, "u");
}
