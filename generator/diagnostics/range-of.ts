import type { Place, Source, TextRange } from "../ir/source.js";
import { pathOfUri } from "../ir/uri.js";
import { locate } from "./locate.js";

/** The sources that diagnostics may be about, by URI. */
export type SourcesByUri = ReadonlyMap<string, Source>;

/** The range of a place, if it says it itself or its source is known. */
export function rangeOf(place: Place, sources: SourcesByUri): TextRange | undefined {
  if (place.range !== undefined) return place.range;
  const source = sources.get(place.uri);
  return source === undefined ? undefined : locate(source, place.pointer);
}

/** The path of a place as people read it, or its URI where it is in no file of the project. */
export function pathOf({ uri }: Place, sources: SourcesByUri): string {
  return sources.get(uri)?.path ?? pathOfUri(uri) ?? uri;
}
