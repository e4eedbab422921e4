import type { State, Unsafe } from "mdast-util-to-markdown";

const spansWithoutMarkup: Unsafe["notInConstruct"] = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe",
];

const mayHoldReferences: Unsafe["inConstruct"] = [
  "phrasing",
  "codeFencedLangGraveAccent",
  "codeFencedMetaGraveAccent",
];

/** Characters to escape beyond what Markdown itself asks for: every `<`, so that nothing can be a tag. */
export const extraEscapes: Unsafe[] = [
  { character: "<", inConstruct: "phrasing", notInConstruct: spansWithoutMarkup },
  {
    character: "&",
    after: "(?:#\\d|#[xX][\\dA-Fa-f]|[A-Za-z][\\dA-Za-z]*;)",
    inConstruct: mayHoldReferences,
  },
];

/** Characters to escape in a comment: also a `{` that would begin an inline tag. */
export const commentEscapes: Unsafe[] = [
  ...extraEscapes,
  { character: "{", after: "@", inConstruct: "phrasing" },
];

/** Makes a writer leave an `&` alone that begins no character reference. */
export function relaxAmpersands(state: State): void {
  relax(state, (pattern) => pattern.character === "&" && pattern.after === "[#A-Za-z]");
}

/** Makes a writer leave a `[` in text alone: there are no link definitions that it could refer to. */
export function relaxBrackets(state: State): void {
  relax(state, (pattern) => pattern.character === "[" && pattern.inConstruct === "phrasing");
}

function relax(state: State, isNeedless: (pattern: Unsafe) => boolean): void {
  state.unsafe = state.unsafe.filter((pattern) => !isNeedless(pattern));
}
