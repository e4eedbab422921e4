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
    const tooDeep = isDeeper(reading.value, deepest);
    const diagnostic = diagnose("nesting-too-deep", { deepest }, { place: { uri, pointer: "" } });
    const value = tooDeep ? null : reading.value;
    return { value: { uri, path, text, syntax, role, value }, diagnostics: tooDeep ? [diagnostic] : [] };
  }
  const diagnostic = diagnose(
    "syntax-error",
    { syntax: syntax === "yaml" ? "YAML" : "JSON", problem: reading.problem },
    { place: { uri, pointer: "", range: reading.range } },
  );
  return { value: { uri, path, text, syntax, role, value: null }, diagnostics: [diagnostic] };
}

/** Objects and arrays inside each other. Published schemas stay below a hundred. */
const deepest = 500;

/** Whether a value has more levels than a limit. Looks at one level at a time, since a value may be deeper than the stack. */
function isDeeper(value: JsonValue, limit: number): boolean {
  let level: readonly JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** A document that is given as a value: its text is that value, printed. */
export function sourceOfValue(uri: string, value: JsonValue, role: SourceRole): Source {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { uri, path: pathOfUri(uri) ?? uri, text, syntax: "json", role, value };
}
