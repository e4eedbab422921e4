import { meetsJoinerRules } from "./meets-joiner-rules.js";

/** Whether the characters of a label that are only permitted in context are so (RFC 5892, appendix A). */
export function meetsContextRules(label: string): boolean {
  if (misplacedContext.test(label)) return false;
  if (katakanaMiddleDot.test(label) && !japanese.test(label)) return false;
  return !(arabicIndicDigit.test(label) && extendedDigit.test(label)) && meetsJoinerRules(label);
}

// The middle dot is between two l, the keraia before Greek, geresh and gershayim after Hebrew.
const misplacedContext =
  /(?<!l)\xb7|\xb7(?!l)|\u0375(?!\p{Script=Greek})|(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u;
const katakanaMiddleDot = /\u30fb/;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const arabicIndicDigit = /[\u0660-\u0669]/;
const extendedDigit = /[\u06f0-\u06f9]/;
