/**
 * The text whose bytes in UTF-8 the characters of an alphabet stand for, `bits` bits each, up to the padding;
 * `undefined` where the bytes are not UTF-8, or a character is none of the alphabet.
 */
export function decodeText(text: string, alphabet: string, bits: number): string | undefined {
  let bytes = "";
  let rest = 0;
  let width = 0;
  for (const character of text) {
    if (character === "=") break;
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    rest = (rest << bits) | value;
    width += bits;
    if (width < 8) continue;
    width -= 8;
    bytes += `%${(256 + (rest >> width)).toString(16).slice(1)}`;
    rest &= (1 << width) - 1;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}
