/** Equality of instances as plainly as it can be said: the oracle of the property tests. */
export function isNaivelyEqual(left: unknown, right: unknown): boolean {
  return sortedText(left) === sortedText(right);
}

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_name, member) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    // Entries instead of an object, so that `__proto__` is a name like any other.
    const entries = Object.entries(member).filter(([, value]) => value !== undefined);
    return ["object", entries.sort(([a], [b]) => (a < b ? -1 : 1))];
  });
}
