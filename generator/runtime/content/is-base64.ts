/** Whether a string is encoded in base64 (RFC 4648, section 4), without line breaks. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[a-z\d+/]*={0,2}$/i.test(text);
}
