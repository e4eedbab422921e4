import picomatch from "picomatch";
import type { DocumentSettings } from "../ir/document-settings.js";
import type { Options, SettingsOverride } from "./options.js";

/** What is chosen for the document of a path, from the project folder: what holds for all, and the overrides about it. */
export function settingsFor(path: string, options: Options): DocumentSettings {
  let { references, types, validators, schemas, diagnostics }: DocumentSettings = options;
  for (const override of options.overrides) {
    if (!matcherOf(override)(path)) continue;
    references = { ...references, ...override.references };
    types = { ...types, ...override.types };
    validators = { ...validators, ...override.validators };
    schemas = { ...schemas, ...override.schemas };
    diagnostics = { ...diagnostics, ...override.diagnostics };
  }
  return { references, types, validators, schemas, diagnostics };
}

type Matches = (path: string) => boolean;

/** Thousands of paths are asked about, so patterns are compiled once. */
const known = new WeakMap<SettingsOverride, Matches>();

function matcherOf(override: SettingsOverride): Matches {
  const before = known.get(override);
  if (before !== undefined) return before;
  const globs = [override.files].flat().map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
  const matches = picomatch(
    globs.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  known.set(override, matches);
  return matches;
}
