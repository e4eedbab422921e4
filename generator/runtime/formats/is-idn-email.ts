import { isEmail } from "./is-email.js";

/**
 * Whether a string is a `Mailbox` with characters beyond ASCII (RFC 6531, section 3.3): the format `idn-email`
 * (Validation, 7.3.2). They may stand wherever a letter may, but not after a backslash.
 */
export function isIdnEmail(text: string): boolean {
  return isEmail(text.replace(escapedOrBeyondAscii, asLetter));
}

const escapedOrBeyondAscii = /\\[\s\S]|[^\0-\x7f\p{Surrogate}]/gu;

/** A letter that is no hexadecimal digit, which an address literal could have. */
function asLetter(found: string): string {
  return found.startsWith("\\") ? found : "z";
}
