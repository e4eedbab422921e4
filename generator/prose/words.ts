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

/** Types in a sentence: `a string`, `an array or null`. */
export function typesInWords(types: readonly string[]): string {
  return series(types.map(withArticle), "or");
}

function withArticle(type: string): string {
  if (type === "null") return "null";
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** Values in a sentence, the first few of many: `"a", "b" or 3 more`. */
export function valuesInWords(values: readonly unknown[]): string {
  const shown = values.slice(0, mostShown).map((value) => JSON.stringify(value));
  const more = values.length - shown.length;
  return series(more > 0 ? [...shown, `${more} more`] : shown, "or");
}

const mostShown = 8;
