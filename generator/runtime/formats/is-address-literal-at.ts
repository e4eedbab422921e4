import { isIpv4AddressLiteral } from "./is-ipv4-address-literal.js";
import { isIpv6AddressLiteral } from "./is-ipv6-address-literal.js";

/** Whether the text from `start` to its end is an `address-literal` (RFC 5321, section 4.1.3). */
export function isAddressLiteralAt(text: string, start: number): boolean {
  const end = text.length - 1;
  if (text.charCodeAt(start) !== 0x5b || text.charCodeAt(end) !== 0x5d) return false;
  const address = text.slice(start + 1, end);
  return address.slice(0, tag.length).toLowerCase() === tag
    ? isIpv6AddressLiteral(address.slice(tag.length))
    : isIpv4AddressLiteral(address);
}

// Its general form needs a registered tag, and no other is registered.
const tag = "ipv6:";
