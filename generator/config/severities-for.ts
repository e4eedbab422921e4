import type { SeveritySettings } from "../ir/document-settings.js";
import type { Source } from "../ir/source.js";
import { exceptionsFor } from "./exceptions-for.js";
import type { Options } from "./options.js";

/** How bad what is said of a document is, by the URI of the document. */
export function severitiesFor(
  sources: readonly Source[],
  options: Options,
): (uri: string | undefined) => SeveritySettings {
  const exceptions = exceptionsFor(sources, options);
  return (uri = "") => (exceptions.get(uri) ?? options).diagnostics;
}
