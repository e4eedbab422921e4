import { type Document, isScalar } from "yaml";
import type { JsonValue } from "../../ir/json.js";
import type { LimitSettings } from "../../ir/limit-settings.js";
import { composeYaml } from "./compose-yaml.js";
import type { Reading } from "./read-json.js";
import { remarksOnYaml } from "./remarks-on-yaml.js";

/** Reads one YAML document: unique keys, and levels and aliases only up to the limits. */
export function readYaml(text: string, { depth, aliases }: LimitSettings): Reading {
  const composed = composeYaml(text, depth);
  if (composed.kind === "deep") {
    const { offset } = composed;
    const remark = { kind: "deep", pointer: "", start: offset, end: offset + 1 } as const;
    return { kind: "value", value: null, remarks: [remark] };
  }
  const [document, another] = composed.documents;
  if (document === undefined) return { kind: "empty" };
  const [error] = document.errors;
  if (error !== undefined) {
    const problem = (error.message.split("\n")[0] ?? "").replace(/\.$/, "");
    return { kind: "mistake", problem, offset: error.pos[0], hint: hintFor(text, error.pos[0]) };
  }
  if (another !== undefined) {
    const problem = "a second document begins here, and a file holds one schema";
    return { kind: "mistake", problem, offset: another.range[0], hint: undefined };
  }
  if (isEmpty(document)) return { kind: "empty" };
  const remarks = remarksOnYaml(document, aliases);
  const isNoTree = remarks.some(
    ({ kind }) => kind === "unanchored" || kind === "endless" || kind === "aliases",
  );
  const value = isNoTree ? null : (document.toJS({ maxAliasCount: -1 }) as JsonValue);
  return { kind: "value", value, remarks };
}

/** Whether nothing is written in a document, not even `null`. */
function isEmpty({ contents }: Document): boolean {
  return (
    contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? "") === "")
  );
}

function hintFor(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset + 80);
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
    return "these are the marks of a merge that was left unfinished";
  return line.slice(0, 40).includes("\t") ? "YAML is indented with spaces, not with tabs" : undefined;
}
