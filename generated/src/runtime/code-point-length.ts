/** The length of a string in characters (RFC 8259), that is code points (2020-12 Validation, section 6.3). */
export function codePointLength(text: string): number {
  const units = text.length;
  let length = units;
  for (let index = 1; index < units; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xdc00) continue;
    if ((text.charCodeAt(index - 1) & 0xfc00) === 0xd800) length--;
  }
  return length;
}
