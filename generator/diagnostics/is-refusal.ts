import type { CatalogueEntry } from "./catalogue/catalogue-entry.js";
import { catalogue } from "./catalogue.js";

/** Whether a code is said where nothing can be made of what was given, so that it is an error whatever is chosen. */
export function isRefusal(code: string): boolean {
  const entries: Readonly<Record<string, CatalogueEntry<never>>> = catalogue;
  return Object.hasOwn(entries, code) && entries[code]?.severity === "error";
}
