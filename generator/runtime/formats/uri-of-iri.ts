/**
 * An IRI with the same percent-encoding in place of all characters that URIs lack, which is enough to judge the rest of it
 * (RFC 3987, section 3.1). Private characters are for the query only.
 */
export function uriOfIri(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text
    .replace(query, (_, before: string, found: string) => before + found.replace(privateCharacters, encoded))
    .replace(universalCharacters, encoded);
}

const encoded = "%A0";
const beyondAscii = /[^\0-\x7f]/;
const query = /^([^?#]*)(\?[^#]*)/;

/** `iprivate` (RFC 3987, section 2.2). */
const privateCharacters = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+/gu;

/** `ucschar` (RFC 3987, section 2.2): no controls, surrogates, private characters and noncharacters. */
const universalCharacters =
  /[^\0-\x9f\ud800-\uf8ff\ufdd0-\ufdef\ufff0-\uffff\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}\p{Noncharacter_Code_Point}]+/gu;
