const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text with tabs as single spaces, and every other control character, bidirectional control, line separator and
 * lone surrogate written out as `\uxxxx`, so that a schema cannot change how a message looks or what a terminal does.
 */
export function showInvisible(text: string): string {
  return text.replaceAll("\t", " ").replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16).padStart(4, "0");
    return code > 0xffff ? `\\u{${digits}}` : `\\u${digits}`;
  });
}
