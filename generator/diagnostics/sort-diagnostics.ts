import type { LocatedDiagnostic } from "./located-diagnostic.js";

/** The diagnostics by path, line, column, code and message. Those without a place come first. */
export function sortDiagnostics(diagnostics: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ diagnostic }) => diagnostic);
}

type Key = readonly (string | number)[];

function keyOf({ code, message, place }: LocatedDiagnostic): Key {
  if (place === undefined) return ["", 0, 0, code, message];
  const start = place.range?.start;
  return [place.path, start?.line ?? 0, start?.column ?? 0, code, message];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
