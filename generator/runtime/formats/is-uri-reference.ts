import { hasStrayPercent } from "./has-stray-percent.js";
import { isIpv6 } from "./is-ipv6.js";

/** Whether a string is a `URI-reference` (RFC 3986, section 4.1): the format `uri-reference` (Validation, 7.3.5). */
export function isUriReference(text: string): boolean {
  if (!reference.test(text) || hasStrayPercent(text)) return false;
  // Brackets can only be around an IP literal.
  const start = text.indexOf("[") + 1;
  if (start === 0) return true;
  const address = text.slice(start, text.indexOf("]", start));
  return isIpv6(address) || futureAddress.test(address);
}

// Scheme or no colon in the first segment, authority, path, query, fragment. Percent signs are looked at apart, so that
// each loop is over single characters: such loops need no memory, however long the text is.
const reference =
  /^(?:[a-z][a-z\d+.-]*:|(?![^/?#]*:))(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[\w.~!$&'()*+,;=:-]*\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))[\w.~!$&'()*+,;=:@/%-]*(?:\?[\w.~!$&'()*+,;=:@/?%-]*)?(?:#[\w.~!$&'()*+,;=:@/?%-]*)?$/i;

/** `IPvFuture` (RFC 3986, section 3.2.2). */
const futureAddress = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;
