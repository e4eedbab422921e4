import { meetsContextRules } from "./meets-context-rules.js";

/** Whether a text is a U-label, apart from its length and the Bidi rule (RFC 5891, section 4.2). */
export function isULabel(label: string): boolean {
  return (
    permitted.test(label) &&
    !misplaced.test(label) &&
    label === label.normalize("NFC") &&
    meetsContextRules(label)
  );
}

// The categories of RFC 5892, section 2: exceptions (F) and what is permitted in context; then LetterDigits (A) and the
// hyphen, unless Unstable (B), in IgnorableProperties (C) or IgnorableBlocks (D), an exception, or OldHangulJamo (I).
// Unstable and ignorable characters are those that change when NFKC_Casefold is applied.
const permitted =
  /^(?:[\xdf\u03c2\u06fd\u06fe\u0f0b\u3007\xb7\u0375\u05f3\u05f4\u30fb\u200c-\u200d]|(?![\u20d0-\u20ff\u302e-\u302f\p{Changes_When_NFKC_Casefolded}\u0640\u07fa\u3031-\u3035\u303b\u{1d100}-\u{1d24f}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb])[-\p{L}\p{Nd}\p{Mn}\p{Mc}])+$/u;

/** A hyphen or combining mark at the start, two hyphens where A-labels have them, a hyphen at the end, nothing but ASCII. */
const misplaced = /^[-\p{M}]|^..--|-$|^[\0-\x7f]*$/u;
