import { isIpv4 } from "./is-ipv4.js";

/** Whether a string is an IPv6 address (RFC 4291, section 2.2): the format `ipv6` (Validation, 7.3.4). */
export function isIpv6(text: string): boolean {
  if (text.length > longestAddress) return false;
  const last = text.lastIndexOf(":") + 1;
  const quad = text.includes(".", last);
  if (quad && !isIpv4(text.slice(last))) return false;
  // A dotted quad stands for two groups.
  const groups = quad ? `${text.slice(0, last)}0:0` : text;
  return full.test(groups) || (shortened.test(groups) && !tooMany.test(groups));
}

/** Six groups and a dotted quad. */
const longestAddress = 45;

const full = /^(?:[\da-f]{1,4}:){7}[\da-f]{1,4}$/i;
// `::` stands for at least one group, so that at most seven are written out.
const shortened = /^(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?::(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?$/i;
const tooMany = /(?:[\da-f]+:+){7}[\da-f]/i;
