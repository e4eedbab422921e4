import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import { positionAt } from "../../diagnostics/source-lines.js";
import type { JsonValue } from "../../ir/json.js";
import { defaultLimitSettings, type LimitSettings } from "../../ir/limit-settings.js";
import type { Place, Source, SourceRole } from "../../ir/source.js";
import { pathOfUri } from "../../ir/uri.js";
import { isLongerThan } from "./is-longer-than.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { Remark } from "./remark.js";

/** A document before it is read: where it was found, its text, and what it is for. */
export interface UnreadSource {
  readonly uri: string;
  readonly text: string;
  readonly role: SourceRole;
  /** What the text is written in, if that is known; its name tells elsewhere. */
  readonly syntax?: Source["syntax"];
}

/** Reads a document, as YAML where its name ends so and as JSON elsewhere. On an error its value is null. */
export function readSource(
  unread: UnreadSource,
  limits: LimitSettings = defaultLimitSettings,
): Result<Source> {
  const { uri, text, role } = unread;
  const path = pathOfUri(uri) ?? uri;
  const syntax = unread.syntax ?? (/\.ya?ml$/i.test(path) ? "yaml" : "json");
  const source: Source = { uri, path, text, syntax, role, value: null };
  if (isLongerThan(text, limits.fileBytes)) return tooLarge({ ...source, text: "" }, limits);
  const reading = syntax === "yaml" ? readYaml(text, limits) : readJson(text, limits.depth);
  if (reading.kind === "empty") {
    return { value: source, diagnostics: [diagnose("document-empty", {}, { place: { uri, pointer: "" } })] };
  }
  if (reading.kind === "mistake") {
    const { problem, offset, hint } = reading;
    const place = placeAt(source, { pointer: "", start: offset, end: offset + 1 });
    const where = hint === undefined ? { place } : { place, hint };
    const name = syntax === "yaml" ? "YAML" : "JSON";
    return { value: source, diagnostics: [diagnose("syntax-error", { syntax: name, problem }, where)] };
  }
  const diagnostics = reading.remarks.map((remark) => say(remark, source, limits));
  return { value: { ...source, value: reading.value }, diagnostics };
}

/** A file that is larger than the limit, of which nothing is read. */
function tooLarge(source: Source, { fileBytes }: LimitSettings): Result<Source> {
  const place = { uri: source.uri, pointer: "" };
  const hint = "the setting limits.fileBytes says how large a file may be";
  return { value: source, diagnostics: [diagnose("file-too-large", { fileBytes }, { place, hint })] };
}

/** A document that is given as a value: its text is that value, printed. */
export function sourceOfValue(uri: string, value: JsonValue, role: SourceRole): Source {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { uri, path: pathOfUri(uri) ?? uri, text, syntax: "json", role, value };
}

function say(remark: Remark, source: Source, { depth, aliases }: LimitSettings): Diagnostic {
  const place = placeAt(source, remark);
  switch (remark.kind) {
    case "duplicate":
      return diagnose("duplicate-key", { name: remark.name }, { place });
    case "infinite":
      return diagnose("number-not-finite", { number: shortened(remark.number) }, { place });
    case "rounded":
      return diagnose("number-rounded", { number: shortened(remark.number), read: remark.read }, { place });
    case "deep":
      return diagnose(
        "nesting-too-deep",
        { deepest: depth },
        { place, hint: `the setting limits.depth is ${depth}` },
      );
    case "unanchored": {
      const problem = `the alias *${remark.name} stands for nothing that is anchored before it`;
      return diagnose("syntax-error", { syntax: "YAML", problem }, { place });
    }
    case "endless":
      return diagnose("alias-endless", {}, { place });
    case "aliases":
      return diagnose(
        "aliases-too-many",
        { most: aliases },
        { place, hint: `the setting limits.aliases is ${aliases}` },
      );
  }
}

function placeAt(source: Source, { pointer, start, end }: Pick<Remark, "pointer" | "start" | "end">): Place {
  return {
    uri: source.uri,
    pointer,
    range: { start: positionAt(source, start), end: positionAt(source, end) },
  };
}

function shortened(number: string): string {
  return number.length <= 40 ? number : `${number.slice(0, 30)}…`;
}
