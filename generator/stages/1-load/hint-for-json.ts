/** What to do about a text that stops being JSON at an offset, where the text shows what it is instead. */
export function hintForJson(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd();
  const after = text.slice(offset, offset + 200);
  const [hint] = signs.find(([, isMeant]) => isMeant(before, after)) ?? [];
  return hint;
}

/** Signs of what a text is, the surest first. */
const signs: readonly (readonly [hint: string, isMeant: (before: string, after: string) => boolean])[] = [
  [
    "these are the marks of a merge that was left unfinished",
    (_, after) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(after),
  ],
  [
    "this is a pointer of Git LFS and not the file; git lfs pull fetches it",
    (_, after) => after.startsWith("version https://git-lfs"),
  ],
  [
    "this seems to be UTF-16 without a byte order mark; save it as UTF-8",
    (before, after) => /^\0?[[{"]\0/.test(before + after) || /^\0[[{"]/.test(before + after),
  ],
  ["this seems to be a web page", (_, after) => /^<(?:!doctype|html|\?xml|!--)/i.test(after)],
  ["JSON has no comments; $comment is the keyword for them", (_, after) => /^(?:\/\/|\/\*|#)/.test(after)],
  ["remove the comma before it", (before, after) => before.endsWith(",") && /^[\]}]/.test(after)],
  ["strings are in double quotes", (_, after) => /^['\u2018\u2019\u201c\u201d`]/.test(after)],
  ["JSON has no such number", (_, after) => /^[+-]?(?:NaN|Infinity|\.\d)|^\+/.test(after)],
  [
    "JSON has true, false and null, in lower case",
    (_, after) => /^(?:true|false|null|none|nil)\b/i.test(after),
  ],
  ["JSON has null for that", (_, after) => /^undefined\b/.test(after)],
  ["a comma is missing before it", (before, after) => /["\]}\w]$/.test(before) && /^["[{]/.test(after)],
  ["names are in double quotes", (before, after) => /[{,]$/.test(before) && /^[\w$-]+\s*:/.test(after)],
  [
    "this seems to be YAML; the name of the file decides how it is read",
    (before, after) => before === "" && /^(?:---|%YAML|[\w$-]+:\s)/.test(after),
  ],
  [
    "a number has no leading zero, no bare point and no other base than ten",
    (_, after) => /^-?\d/.test(after),
  ],
];
