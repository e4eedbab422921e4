import { isIpv4AddressLiteral } from "./is-ipv4-address-literal.js";

/** Whether a text is an `IPv6-addr` (RFC 5321, section 4.1.3), where `::` stands for at least two groups. */
export function isIpv6AddressLiteral(text: string): boolean {
  if (text.length > longestLiteral) return false;
  const gap = text.indexOf("::");
  if (gap < 0) return countGroups(text) === 8;
  const before = text.slice(0, gap);
  const after = text.slice(gap + 2);
  // An IPv4 part ends the address, so it cannot stand before the gap.
  if (before.includes(".")) return false;
  const groups = (before === "" ? 0 : countGroups(before)) + (after === "" ? 0 : countGroups(after));
  return groups >= 0 && groups <= 6;
}

/** Eight groups of which the last two are an IPv4 part are the longestLiteral form. */
const longestLiteral = 45;

const notGroups = -99;

/** How many 16-bit groups a text without `::` has, or a number so small that the sum with another is too. */
function countGroups(text: string): number {
  const groups = text.split(":");
  const last = groups.length - 1;
  for (let index = 0; index < last; index++) if (!isHexGroup(groups[index] ?? "")) return notGroups;
  const end = groups[last] ?? "";
  if (isHexGroup(end)) return groups.length;
  return isIpv4AddressLiteral(end) ? groups.length + 1 : notGroups;
}

function isHexGroup(text: string): boolean {
  return /^[0-9a-fA-F]{1,4}$/.test(text);
}
