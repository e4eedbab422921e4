import { decodePunycode } from "./decode-punycode.js";
import { isULabel } from "./is-u-label.js";
import { meetsBidiRule } from "./meets-bidi-rule.js";

/**
 * Whether a string is a host name (RFC 1123, section 2.1) whose labels that begin with `xn--` are A-labels
 * (RFC 5890, section 2.3.2.1): the format `hostname` (Validation, 7.3.3).
 */
export function isHostname(text: string): boolean {
  if (text.length > longest || !hostName.test(text)) return false;
  if (!aLabel.test(text)) return true;
  const labels: string[] = [];
  for (const label of text.toLowerCase().split(".")) {
    if (aLabel.test(label)) {
      const decoded = decodePunycode(label.slice(4));
      if (decoded === undefined || !isULabel(decoded)) return false;
      labels.push(decoded);
    } else labels.push(label);
  }
  return meetsBidiRule(labels);
}

/** 255 octets on the wire, of which the first length and the root label are not written (RFC 1035, section 2.3.4). */
const longest = 253;

const hostName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.(?!$)|$))+$/i;
const aLabel = /(?:^|\.)xn--/i;
