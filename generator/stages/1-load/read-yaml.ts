import { LineCounter, parseDocument } from "yaml";
import type { JsonValue } from "../../ir/json.js";
import type { Reading } from "./read-json.js";

/** Reads YAML 1.2, core schema: unique keys, no merge keys, and aliases only up to the library's budget. */
export function readYaml(text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    stringKeys: true,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const start = lines.linePos(error.pos[0]);
    return {
      ok: false,
      problem: error.message.replace(/\.$/, ""),
      range: {
        start: { line: start.line, column: start.col },
        end: { line: start.line, column: start.col + 1 },
      },
    };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) as JsonValue };
  } catch (thrown) {
    const start = { line: 1, column: 1 };
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, problem, range: { start, end: start } };
  }
}
