import { distance } from "fastest-levenshtein";

/** The names that could have been meant, nearest first: at most `most`, none that is more than a third off. */
export function suggest(name: string, known: Iterable<string>, most = 3): readonly string[] {
  const wanted = name.toLowerCase();
  const ranked: { readonly name: string; readonly distance: number }[] = [];
  for (const candidate of new Set(known)) {
    const off = distance(wanted, candidate.toLowerCase());
    if (off <= Math.max(2, Math.floor(name.length / 3))) ranked.push({ name: candidate, distance: off });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, most).map((entry) => entry.name);
}

/** «did you mean …?» for the nearest names, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = suggest(name, known);
  return near.length === 0 ? undefined : `did you mean ${near.join(" or ")}?`;
}
