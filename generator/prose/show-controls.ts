const unproblematic = /^[\t\n -~]*$/;
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to make visible
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * The text with `\n` as its only line ending, and with every control character, line separator, bidirectional
 * control and lone surrogate written out as `\uXXXX`.
 */
export function showControls(text: string): string {
  if (unproblematic.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(invisible, unicodeEscape);
}

/** A character as the visible text `\uXXXX`. */
function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
