/** Whether a string is encoded in base64url (RFC 4648, section 5), with padding or without. */
export function isBase64url(text: string): boolean {
  const padding = text.indexOf("=");
  return /^[\w-]*={0,2}$/.test(text) && (padding < 0 ? text.length % 4 !== 1 : text.length % 4 === 0);
}
