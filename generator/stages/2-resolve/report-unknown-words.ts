import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { findSlip } from "../../diagnostics/find-slip.js";
import { suggest } from "../../diagnostics/suggest.js";
import { dialectUris, knownDialect } from "../../dialects/dialects.js";
import { isJsonObject } from "../../ir/json.js";
import { appendTokens } from "../../ir/json-pointer.js";
import type { Place } from "../../ir/source.js";
import type { ReadSchema } from "./document.js";

/** Which words that a dialect does not know are warned of: none, those that look like a slip, or all. */
export type UnknownWords = "ignore" | "misspelt" | "warn";

/** A remark is one under either name. */
const harmless: ReadonlySet<string> = new Set(["$comment"]);

/** Warnings of words of a schema that its dialect does not know, but of none that is marked as somebody's own by `x-`. */
export function reportUnknownWords(
  { value, place, identity }: ReadSchema,
  policy: UnknownWords,
): readonly Diagnostic[] {
  if (policy === "ignore" || !isJsonObject(value)) return [];
  const { dialect } = identity;
  const unknown = Object.keys(value).filter((word) => !dialect.keywords.has(word) && !word.startsWith("x-"));
  return unknown.flatMap((keyword): readonly Diagnostic[] => {
    const at: Place = { uri: place.uri, pointer: appendTokens(place.pointer, keyword), part: "name" };
    const others = dialectUris.map(knownDialect).filter((other) => other.keywords.has(keyword));
    const known = [...dialect.keywords.keys()].filter((word) => !harmless.has(word));
    const meant = others.length > 0 ? undefined : findSlip(keyword, known);
    if (meant !== undefined) {
      return [
        diagnose("keyword-misspelt", { keyword, meant }, { place: at, hint: `did you mean ${meant}?` }),
      ];
    }
    if (policy === "misspelt") return [];
    const [near] = suggest(keyword, known);
    const hint =
      others.length > 0
        ? `it is a keyword of ${others.map(({ name }) => name).join(", ")}`
        : near === undefined
          ? "a word of your own is told by beginning with x-"
          : `did you mean ${near}?`;
    return [diagnose("keyword-unknown", { keyword, dialect: dialect.name }, { place: at, hint })];
  });
}
