import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../ir/json.js";
import type { Source, TextRange } from "../ir/source.js";
import { uriOfPath } from "../ir/uri.js";

/** A configuration file that is no program, and what keeps it from being read. */
export interface ConfigText {
  readonly source: Source;
  readonly diagnostic?: Diagnostic;
}

/** Reads a configuration as YAML, as JSON with comments, or as JSON, as its name says. */
export async function readConfigText(path: string, text: string): Promise<ConfigText> {
  const syntax = /\.ya?ml$/.test(path) ? "yaml" : "json";
  const uri = uriOfPath(path);
  const reading = await read(path, text);
  const source = { uri, path, text, syntax, role: "reference" } as const;
  if (reading.ok) return { source: { ...source, value: reading.value } };
  const name = syntax === "yaml" ? "YAML" : "JSON";
  const place = { uri, pointer: "", range: reading.range };
  return {
    source: { ...source, value: null },
    diagnostic: diagnose("syntax-error", { syntax: name, problem: reading.problem }, { place }),
  };
}

type Reading =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: string; readonly range: TextRange };

/** Each syntax has a parser of its own, of which a run needs one at most. */
async function read(path: string, text: string): Promise<Reading> {
  if (/\.ya?ml$/.test(path)) return (await import("../stages/1-load/read-yaml.js")).readYaml(text);
  if (path.endsWith(".jsonc")) return readWithComments(text);
  return (await import("../stages/1-load/read-json.js")).readJson(text);
}

async function readWithComments(text: string): Promise<Reading> {
  const { parse, evaluate } = await import("@humanwhocodes/momoa");
  try {
    const document = parse(text, { mode: "jsonc", allowTrailingCommas: true });
    return { ok: true, value: evaluate(document) as JsonValue };
  } catch (thrown) {
    const { message, line, column } = thrown as Error & { readonly line?: number; readonly column?: number };
    const start = { line: line ?? 1, column: column ?? 1 };
    const problem = message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
    return { ok: false, problem, range: { start, end: { ...start, column: start.column + 1 } } };
  }
}
