import { diagnose } from "../../diagnostics/diagnose.js";
import type { Result } from "../../diagnostics/result.js";
import type { JsonValue } from "../../ir/json.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { pathOfUri } from "../../ir/uri.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";

/** A document before it is read: where it was found, its text, and what it is for. */
export interface UnreadSource {
  readonly uri: string;
  readonly text: string;
  readonly role: SourceRole;
}

/** Reads a document, as YAML where its name ends so and as JSON elsewhere. On a syntax error its value is null. */
export function readSource({ uri, text, role }: UnreadSource): Result<Source> {
  const path = pathOfUri(uri) ?? uri;
  const syntax = /\.ya?ml$/i.test(path) ? "yaml" : "json";
  const reading = syntax === "yaml" ? readYaml(text) : readJson(text);
  if (reading.ok) {
    return { value: { uri, path, text, syntax, role, value: reading.value }, diagnostics: [] };
  }
  const diagnostic = diagnose(
    "syntax-error",
    { syntax: syntax === "yaml" ? "YAML" : "JSON", problem: reading.problem },
    { place: { uri, pointer: "", range: reading.range } },
  );
  return { value: { uri, path, text, syntax, role, value: null }, diagnostics: [diagnostic] };
}

/** A document that is given as a value: its text is that value, printed. */
export function sourceOfValue(uri: string, value: JsonValue, role: SourceRole): Source {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { uri, path: pathOfUri(uri) ?? uri, text, syntax: "json", role, value };
}
