/** Whether a string is encoded in base32 (RFC 4648, section 6), in which case does not matter. */
export function isBase32(text: string): boolean {
  return text.length % 8 === 0 && /^[a-z2-7]*(?:={3,4}|={6}|=?)$/i.test(text);
}
