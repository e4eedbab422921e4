import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic, RelatedPlace } from "../../diagnostics/diagnostic.js";
import type { Place, Source } from "../../ir/source.js";
import { hintForMissing } from "./hint-for-missing.js";

/** A target that nothing was found for, with every place that refers to it. */
export interface MissingTarget {
  readonly reference: string;
  readonly name: string | undefined;
  readonly places: readonly Place[];
  /** The references that led to the first place, nearest first. */
  readonly chain: readonly RelatedPlace[];
}

/** What to do about references that lead nowhere. */
export type MissingPolicy = "error" | "unknown";

/** What may have been meant by a reference. */
export interface Known {
  readonly names: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** One diagnostic for each target that is missing. */
export function reportMissing(
  { reference, name, chain, places: unsorted }: MissingTarget,
  policy: MissingPolicy,
  { names, sources }: Known,
): Diagnostic {
  const places = [...unsorted].sort(byPlace);
  const [place] = places;
  const related: readonly RelatedPlace[] = [
    ...places.slice(1).map((other) => ({ message: "also referred to from", place: other })),
    ...chain,
  ];
  const from = place === undefined ? undefined : sources.get(place.uri);
  const where = {
    ...(place === undefined ? {} : { place }),
    hint: hintForMissing({ reference, from, name, names }, sources),
    related,
  };
  return diagnose(policy === "unknown" ? "reference-unknown" : "reference-not-found", { reference }, where);
}

function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.pointer < b.pointer ? -1 : Number(a.pointer > b.pointer);
}
