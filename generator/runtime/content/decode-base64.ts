import { decodeText } from "./decode-text.js";
import { isBase64 } from "./is-base64.js";

/** The text that a string holds in base64 (RFC 4648, section 4); `undefined` where it holds none. */
export function decodeBase64(text: string): string | undefined {
  return isBase64(text) ? decodeText(text, alphabet, 6) : undefined;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
