import { decodeText } from "./decode-text.js";
import { isBase16 } from "./is-base16.js";

/** The text that a string holds in base16 (RFC 4648, section 8); `undefined` where it holds none. */
export function decodeBase16(text: string): string | undefined {
  return isBase16(text) ? decodeText(text.toUpperCase(), "0123456789ABCDEF", 4) : undefined;
}
