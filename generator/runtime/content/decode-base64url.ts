import { decodeText } from "./decode-text.js";
import { isBase64url } from "./is-base64url.js";

/** The text that a string holds in base64url (RFC 4648, section 5); `undefined` where it holds none. */
export function decodeBase64url(text: string): string | undefined {
  return isBase64url(text) ? decodeText(text, urlAlphabet, 6) : undefined;
}

const urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
