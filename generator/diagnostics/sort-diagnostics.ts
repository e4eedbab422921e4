import type { Source } from "../ir/source.js";
import type { Diagnostic } from "./diagnostic.js";
import { pathOf, rangeOf, type SourcesByUri } from "./range-of.js";

/** The diagnostics by path, line, column, code and message. Those without a place come first. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): readonly Diagnostic[] {
  const byUri: SourcesByUri = new Map(sources.map((source) => [source.uri, source]));
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic, byUri) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ diagnostic }) => diagnostic);
}

type Key = readonly (string | number)[];

function keyOf({ code, message, place }: Diagnostic, sources: SourcesByUri): Key {
  if (place === undefined) return ["", 0, 0, code, message];
  const start = rangeOf(place, sources)?.start;
  return [pathOf(place, sources), start?.line ?? 0, start?.column ?? 0, code, message];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
