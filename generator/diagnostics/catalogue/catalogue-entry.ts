import type { Severity } from "../diagnostic.js";

/** What is known of one code: how bad it is, its words, and what whoever wants to know more is told. */
export interface CatalogueEntry<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  /** Why it is said and what to do: paragraphs of plain text, samples indented by four spaces. */
  readonly explanation: string;
  /** The settings that change whether or how it is said, as they stand in a configuration. */
  readonly settings: readonly string[];
}

/** How a code is explained: in a sentence or several, or with the settings that change it. */
export type Explanation =
  | string
  | { readonly explanation: string; readonly settings: readonly [string, ...string[]] };

/** A code after which nothing is written. */
export function error<P>(message: (params: P) => string, explained: Explanation): CatalogueEntry<P> {
  return entry("error", message, explained);
}

/** A code that hinders nothing. */
export function warning<P>(message: (params: P) => string, explained: Explanation): CatalogueEntry<P> {
  return entry("warning", message, explained);
}

/** A code for those who ask for more. */
export function info<P>(message: (params: P) => string, explained: Explanation): CatalogueEntry<P> {
  return entry("info", message, explained);
}

function entry<P>(
  severity: Severity,
  message: (params: P) => string,
  explained: Explanation,
): CatalogueEntry<P> {
  const { explanation, settings } =
    typeof explained === "string" ? { explanation: explained, settings: [] } : explained;
  return { severity, message, explanation: unindent(explanation), settings };
}

/** A text without the indentation that it has in common, so that it can stand in code like code. */
function unindent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const least = Math.min(...depths);
  return lines.map((line) => line.slice(least)).join("\n");
}
