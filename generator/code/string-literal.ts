const unsafe =
  /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|<(?=[/!])/g;

/** Texts in which nothing needs an escape, which most are. */
const plain = /^[\w #$./,:;=()-]*$/;

/**
 * A string as a TypeScript string literal.
 *
 * Escapes what would end a literal or change how an editor shows it: line separators, control and
 * bidirectional characters, lone surrogates, and `<` before `/`, `!` for code that ends up inside HTML.
 */
export function stringLiteral(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(unsafe, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
