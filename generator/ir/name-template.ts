/**
 * The names that TypeScript can say with a template literal: texts, with any string between two of them.
 *
 * `["x-", ""]` are the names that begin with `x-`. There are at least two texts; with one it would be a name.
 */
export type NameTemplate = readonly string[];

/** Whether a name matches a template. */
export function matchesTemplate(template: NameTemplate, name: string): boolean {
  const [first = "", ...others] = template;
  const last = others.pop() ?? "";
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const text of others) {
    const at = name.indexOf(text, from);
    if (at === -1) return false;
    from = at + text.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/** Whether two templates are written alike. */
export function sameTemplate(one: NameTemplate, other: NameTemplate): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
