import { encodePunycode } from "./encode-punycode.js";
import { isHostname } from "./is-hostname.js";

/**
 * Whether a string is a host name whose labels may be U-labels (RFC 5890, section 2.3.2.3): the format `idn-hostname`
 * (Validation, 7.3.3). Nothing is mapped: capital letters beside other than ASCII characters are refused, as in RFC 5891.
 */
export function isIdnHostname(text: string): boolean {
  return text.length <= longestName && isHostname(text.split(separator).map(toALabel).join("."));
}

/** As many characters as a host name can have octets, all of them surrogate pairs. */
const longestName = 506;

/** The full stop and what people type for it (RFC 3490, section 3.1; the mapping of RFC 5895 has the same). */
const separator = /[.\u3002\uff0e\uff61]/;

/** A label in ASCII as it is, any other one as it would be as an A-label; empty where it cannot be one. */
function toALabel(label: string): string {
  if (!/[^\0-\x7f]/.test(label)) return label;
  return /[A-Z]/.test(label) || label.length > 126 ? "" : `xn--${encodePunycode(label)}`;
}
