/** Whether a string is encoded in base16 (RFC 4648, section 8), in which case does not matter. */
export function isBase16(text: string): boolean {
  return text.length % 2 === 0 && /^[\da-f]*$/i.test(text);
}
