import { isAddressLiteralAt } from "./is-address-literal-at.js";
import { isMailDomainAt } from "./is-mail-domain-at.js";

/** Whether a string is a `Mailbox` (RFC 5321, section 4.1.2): the format `email` (Validation 7.3.2). */
export function isEmail(text: string): boolean {
  const at = text.charCodeAt(0) === quote ? endOfQuotedString(text) : endOfDotString(text);
  if (at <= 0 || text.charCodeAt(at) !== 0x40) return false;
  return text.charCodeAt(at + 1) === 0x5b ? isAddressLiteralAt(text, at + 1) : isMailDomainAt(text, at + 1);
}

const quote = 0x22;
const backslash = 0x5c;
const dot = 0x2e;

/** The index after the `Quoted-string` that starts the text, or -1. */
function endOfQuotedString(text: string): number {
  for (let index = 1; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code === quote) return index + 1;
    if (code === backslash) code = text.charCodeAt(++index);
    if (!(code >= 0x20 && code <= 0x7e)) return -1;
  }
  return -1;
}

/** The index after the `Dot-string` that starts the text, or -1. */
function endOfDotString(text: string): number {
  let atom = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isAtomText(code)) continue;
    if (index === atom) return -1;
    if (code !== dot) return index;
    atom = index + 1;
  }
  return -1;
}

/** Whether a character is `atext` (RFC 5322, section 3.2.3). */
function isAtomText(code: number): boolean {
  if (code >= 0x61) return code <= 0x7e;
  if (code >= 0x41) return code <= 0x5a || code >= 0x5e;
  if (code >= 0x30) return code <= 0x39 || code === 0x3d || code === 0x3f;
  return code >= 0x23
    ? code <= 0x27 || code === 0x2a || code === 0x2b || code === 0x2d || code === 0x2f
    : code === 0x21;
}
