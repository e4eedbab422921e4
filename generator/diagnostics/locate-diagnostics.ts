import type { Place, Source } from "../ir/source.js";
import { pathOfUri } from "../ir/uri.js";
import type { Diagnostic } from "./diagnostic.js";
import { excerptOf } from "./excerpt-of.js";
import { locate } from "./locate.js";
import type { LocatedDiagnostic, LocatedPlace } from "./located-diagnostic.js";
import { sortDiagnostics } from "./sort-diagnostics.js";

/** The diagnostics with their places found in the sources, sorted by place. */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): readonly LocatedDiagnostic[] {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const located = diagnostics.map(({ code, severity, message, place, hint, related = [] }) => ({
    code,
    severity,
    message,
    ...(place === undefined ? {} : { place: locatePlace(place, byUri) }),
    ...(hint === undefined ? {} : { hint }),
    related: related.map((other) => ({ message: other.message, place: locatePlace(other.place, byUri) })),
  }));
  return sortDiagnostics(located);
}

function locatePlace(
  { uri, pointer, part, range: known }: Place,
  sources: ReadonlyMap<string, Source>,
): LocatedPlace {
  const source = sources.get(uri);
  const range = known ?? (source === undefined ? undefined : locate(source, pointer, part));
  return {
    path: source?.path ?? pathOfUri(uri) ?? uri,
    pointer,
    ...(range === undefined ? {} : { range }),
    ...(source === undefined || range === undefined ? {} : { excerpt: excerptOf(source, range) }),
  };
}
