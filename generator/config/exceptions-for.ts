import type { DocumentExceptions } from "../ir/document-settings.js";
import type { Source } from "../ir/source.js";
import type { Options } from "./options.js";
import { settingsFor } from "./settings-for.js";

/** The settings of the documents that some override is about. */
export function exceptionsFor(sources: readonly Source[], options: Options): DocumentExceptions {
  if (options.overrides.length === 0) return new Map();
  return new Map(sources.map(({ uri, path }) => [uri, settingsFor(path, options)]));
}
