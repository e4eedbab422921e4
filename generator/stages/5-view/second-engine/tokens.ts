/** A piece of the text of types: a comment, a string, a word, a line break, or any other character. */
export interface Token {
  readonly kind: "comment" | "string" | "word" | "line" | "mark";
  readonly text: string;
}

const token = /(\/\*[\s\S]*?\*\/)|("(?:[^"\\\n]|\\.)*")|([\p{ID_Start}$_][\p{ID_Continue}$]*)|(\n)|[\s\S]/gu;

/** The tokens of what json-schema-to-typescript prints: comments, double-quoted strings, and no other literals. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(token)].map(([found, comment, string, word, line]): Token => {
    if (comment !== undefined) return { kind: "comment", text: comment };
    if (string !== undefined) return { kind: "string", text: string };
    if (word !== undefined) return { kind: "word", text: word };
    return { kind: line === undefined ? "mark" : "line", text: found };
  });
}
