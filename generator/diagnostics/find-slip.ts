import { distance } from "fastest-levenshtein";

/**
 * The known word that another is a slip of the keyboard for, if there is one: apart from case it differs by a letter,
 * or by two neighbours that have changed places; words of eight letters and more may differ by two.
 */
export function findSlip(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  const most = written.length < 8 ? 1 : 2;
  // Of two letters, one is half the word.
  if (written.length < 3) return undefined;
  let nearest: { readonly word: string; readonly off: number } | undefined;
  for (const candidate of known) {
    const meant = candidate.toLowerCase();
    if (Math.abs(meant.length - written.length) > most) continue;
    const off = Math.min(
      distance(written, meant),
      ...swaps(written).map((each) => 1 + distance(each, meant)),
    );
    if (off <= most && off < (nearest?.off ?? Number.POSITIVE_INFINITY)) nearest = { word: candidate, off };
  }
  return nearest?.word;
}

/** The word with each two neighbours in each other's place. */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}
