import { decodeText } from "./decode-text.js";
import { isBase32 } from "./is-base32.js";

/** The text that a string holds in base32 (RFC 4648, section 6); `undefined` where it holds none. */
export function decodeBase32(text: string): string | undefined {
  return isBase32(text) ? decodeText(text.toUpperCase(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5) : undefined;
}
