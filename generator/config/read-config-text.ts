import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../ir/json.js";
import type { Source } from "../ir/source.js";
import { uriOfPath } from "../ir/uri.js";

/** A configuration file that is no program, and what keeps it from being read. */
export interface ConfigText {
  readonly source: Source;
  readonly diagnostic?: Diagnostic;
}

/** Reads a configuration as YAML, as JSON with comments, or as JSON, as its name says. */
export async function readConfigText(path: string, text: string): Promise<ConfigText> {
  const uri = uriOfPath(path);
  if (path.endsWith(".jsonc")) return readWithComments({ uri, path, text });
  const { readSource } = await import("../stages/1-load/read-source.js");
  const { value: source, diagnostics } = readSource({ uri, text, role: "reference" });
  const diagnostic = diagnostics.find(({ severity }) => severity === "error");
  return diagnostic === undefined ? { source } : { source, diagnostic };
}

async function readWithComments(file: Pick<Source, "uri" | "path" | "text">): Promise<ConfigText> {
  const { parse, evaluate } = await import("@humanwhocodes/momoa");
  const source = { ...file, syntax: "json", role: "reference" } as const;
  try {
    const document = parse(file.text, { mode: "jsonc", allowTrailingCommas: true });
    return { source: { ...source, value: evaluate(document) as JsonValue } };
  } catch (thrown) {
    const { message, line, column } = thrown as Error & { readonly line?: number; readonly column?: number };
    const start = { line: line ?? 1, column: column ?? 1 };
    const problem = message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
    const range = { start, end: { ...start, column: start.column + 1 } };
    const place = { uri: file.uri, pointer: "", range };
    const diagnostic = diagnose("syntax-error", { syntax: "JSON with comments", problem }, { place });
    return { source: { ...source, value: null }, diagnostic };
  }
}
