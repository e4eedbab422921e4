/** A number with its unit: `1 character`, `2 characters`. */
export function quantity(amount: number, unit: string): string {
  return `${amount} ${amount === 1 ? unit : unit.replace(/y$/, "ie").concat("s")}`;
}

/** A range in words: `1 to 128 characters`, `at least 1 item`, `exactly 3 items`. */
export function range(
  bounds: { readonly min: number | undefined; readonly max: number | undefined },
  unit: string,
): string {
  const { min, max } = bounds;
  if (max === undefined) return `at least ${quantity(min ?? 0, unit)}`;
  if (min === undefined || min === 0) return `at most ${quantity(max, unit)}`;
  return min === max ? `exactly ${quantity(max, unit)}` : `${min} to ${quantity(max, unit)}`;
}

/** Names in a sentence: `"a"`, `"a" and "b"`, `"a", "b" or "c"`. */
export function series(items: readonly string[], last: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
