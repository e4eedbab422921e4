import type { Severity } from "./diagnostic.js";

/** What is known of one code: how bad it is, its words, and a paragraph for whoever wants to know more. */
export interface CatalogueEntry<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly explanation: string;
}

/** An error in the catalogue: nothing is generated. */
export function error<P>(message: (params: P) => string, explanation: string): CatalogueEntry<P> {
  return { severity: "error", message, explanation };
}

/** A warning in the catalogue. */
export function warning<P>(message: (params: P) => string, explanation: string): CatalogueEntry<P> {
  return { severity: "warning", message, explanation };
}

/** Something that is told to who asks for it. */
export function info<P>(message: (params: P) => string, explanation: string): CatalogueEntry<P> {
  return { severity: "info", message, explanation };
}
