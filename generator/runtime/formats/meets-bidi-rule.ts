/**
 * Whether the labels of a domain name meet the Bidi rule (RFC 5893, section 2), which is for all of them as soon as one
 * has a character that is written from right to left.
 */
export function meetsBidiRule(labels: readonly string[]): boolean {
  if (!labels.some((label) => rightToLeft.test(label))) return true;
  return labels.every((label) => {
    const classes = Array.from(label, bidiClass).join("");
    return leftLabel.test(classes) || (rightLabel.test(classes) && !(/E/.test(classes) && /A/.test(classes)));
  });
}

// Of the classes, labels have L; R and AL, here R; AN, here A; EN, here E; NSM, here M; and ES, ON, BN, here O.
const leftLabel = /^L(?:[LEOM]*[LE])?M*$/;
const rightLabel = /^R(?:[RAEOM]*[RAE])?M*$/;

/** The property Bidi_Class of a character that labels can have, as a letter. */
function bidiClass(character: string): string {
  if (mark.test(character)) return "M";
  if (europeanNumber.test(character)) return "E";
  if (arabicNumber.test(character)) return "A";
  if (rightToLeft.test(character)) return "R";
  return neutral.test(character) ? "O" : "L";
}

const mark = /(?![\u0cbf\u0cc6\u{11a07}\u{11a08}\u{11c3f}])\p{Mn}/u;
const europeanNumber = /[\d\u06f0-\u06f9]/;
const arabicNumber = /[\u0660-\u0669\u{10d30}-\u{10d39}]/u;
/** The blocks of right-to-left scripts, but for what the classes before say. */
const rightToLeft =
  /(?![\p{Mn}\u06f0-\u06f9])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const neutral =
  /[-\xb7\u02b9\u02ba\u02c6-\u02cf\u02ec\u0375\u200c-\u200d\u2e2f\u30fb\ua67f\ua717-\ua71f\ua788]/;
