/** Whether a text takes more bytes than a limit, in UTF-8. */
export function isLongerThan(text: string, bytes: number): boolean {
  // A code unit takes one byte at least and three at most, so that most texts need not be counted.
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
