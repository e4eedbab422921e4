import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { dialectUris, knownDialect } from "../../dialects/dialects.js";
import { isJsonObject } from "../../ir/json.js";
import { appendTokens } from "../../ir/json-pointer.js";
import type { ReadSchema } from "./document.js";

/** One warning for each word of a schema that its dialect does not know, unless it is marked as somebody's own by `x-`. */
export function reportUnknownWords({ value, place, identity }: ReadSchema): readonly Diagnostic[] {
  if (!isJsonObject(value)) return [];
  const { dialect } = identity;
  const unknown = Object.keys(value).filter((word) => !dialect.keywords.has(word) && !word.startsWith("x-"));
  return unknown.map((keyword) => {
    const at = { uri: place.uri, pointer: appendTokens(place.pointer, keyword) };
    const others = dialectUris.map(knownDialect).filter((other) => other.keywords.has(keyword));
    const [near] = suggest(keyword, dialect.keywords.keys());
    const hint =
      others.length > 0
        ? `it is a keyword of ${others.map(({ name }) => name).join(", ")}`
        : near === undefined
          ? "a word of your own is told by beginning with x-"
          : `did you mean ${near}?`;
    return diagnose("keyword-unknown", { keyword, dialect: dialect.name }, { place: at, hint });
  });
}
