/** What other regular expression engines know and ECMA-262 does not, with what to write instead. */
const foreign: readonly { readonly found: RegExp; readonly hint: string }[] = [
  {
    found: /\(\?[imsx]+(-[imsx]+)?[:)]|\(\?-[imsx]+[:)]/,
    hint: "inline flags such as (?i) are not ECMA-262; write both cases, [Aa]",
  },
  { found: /[*+?}]\+/, hint: "possessive quantifiers such as a++ are not ECMA-262; write a+" },
  { found: /\(\?>/, hint: "atomic groups, (?>…), are not ECMA-262; write (?:…)" },
  { found: /\(\?P[<=>]/, hint: "named groups are written (?<name>…) in ECMA-262" },
  { found: /\(\?#/, hint: "comments, (?#…), are not ECMA-262; leave them out" },
  { found: /\(\?(R|\d|&)/, hint: "recursion, (?R), is not ECMA-262" },
  { found: /\(\?\(/, hint: "conditional groups, (?(1)…), are not ECMA-262" },
  { found: /\(\?\|/, hint: "branch reset groups, (?|…), are not ECMA-262; write (?:…)" },
  { found: /\\A|\\[zZ]/, hint: "\\A and \\z are written ^ and $ in ECMA-262" },
  { found: /\\[QE]/, hint: "\\Q…\\E is not ECMA-262; escape each character with a backslash" },
  { found: /\\[hHRGKX]/, hint: "\\h, \\R, \\G, \\K and \\X are not ECMA-262; list the characters in a set" },
  {
    found: /\[\[:\^?[a-z]+:\]/,
    hint: "[:alpha:] and its like are written \\p{L} in ECMA-262, [:digit:] is \\d",
  },
  { found: /\\x\{/, hint: "\\x{20AC} is written \\u{20AC} in ECMA-262" },
];

/** What keeps a pattern from being read as it was meant, and what to write; `undefined` where nothing is recognised. */
export function foreignSyntax(source: string): string | undefined {
  // An escaped backslash is none before what follows.
  const bare = source.replace(/\\\\/g, "");
  return foreign.find(({ found }) => found.test(bare))?.hint;
}
