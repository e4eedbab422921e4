const tokens: Readonly<Record<string, string>> = {
  "{": "opening brace",
  "}": "closing brace",
  "[": "opening bracket",
  "]": "closing bracket",
  ",": "comma",
  ":": "colon",
  '"': "string",
};

/** What stands at an offset of a text that is no JSON, in words: `unexpected closing brace`. */
export function nameOfText(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  const token = Object.hasOwn(tokens, rest.charAt(0)) ? tokens[rest.charAt(0)] : undefined;
  if (token !== undefined) return `unexpected ${token}`;
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return "unexpected comment";
  if (/^-?\d/.test(rest)) return "unexpected number";
  const word = /^-?[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0];
  if (word !== undefined) return `unexpected word ${word}`;
  return `unexpected character ${JSON.stringify(String.fromCodePoint(rest.codePointAt(0) ?? 0))}`;
}
