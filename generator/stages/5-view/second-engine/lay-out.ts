import { dropParentheses } from "./drop-parentheses.js";
import { type Token, tokensOf } from "./tokens.js";

/**
 * What json-schema-to-typescript prints when it does not ask prettier, as this project's modules are written: a
 * semicolon after each member and alias, no parentheses that change nothing, empty lines between declarations and nowhere
 * else, no empty comments.
 */
export function layOut(text: string): readonly Token[] {
  const lines = linesOf(dropParentheses(tokensOf(text.trim()))).filter((line) => line.some(isContent));
  const open: string[] = [];
  let isInterface = false;
  return lines.flatMap((line, index): readonly Token[] => {
    const isFirst = index > 0 && open.length === 0 && lines[index - 1]?.at(-1)?.kind !== "comment";
    if (open.length === 0 && line.some(({ text }) => text === "export"))
      isInterface = line.some(({ kind, text }) => kind === "word" && text === "interface");
    for (const { kind, text } of line) {
      if (kind === "mark" && /^[([{]$/.test(text)) open.push(text);
      if (kind === "mark" && /^[)\]}]$/.test(text)) open.pop();
    }
    const last = line.at(-1);
    const isEnd = last?.kind !== "comment" && !(last?.kind === "mark" && /^[([{]$/.test(last.text));
    const isMember = open.at(-1) === "{";
    const isAlias = open.length === 0 && !isInterface;
    return [
      ...(index === 0 ? [] : [mark("\n")]),
      ...(isFirst ? [mark("\n")] : []),
      ...spaced(line),
      ...(isEnd && (isMember || isAlias) ? [mark(";")] : []),
    ];
  });
}

function isContent({ kind, text }: Token): boolean {
  return text !== " " && !(kind === "comment" && /^\/\*[\s*]*\*\/$/.test(text));
}

function mark(text: string): Token {
  return { kind: text === "\n" ? "line" : "mark", text };
}

function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "line") lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** The alternatives of lengths of a tuple come without spaces between them. */
function spaced(line: readonly Token[]): readonly Token[] {
  return line.flatMap((token, index) =>
    token.kind === "mark" && token.text === "|" && line[index - 1]?.text === "]"
      ? [mark(" "), token, mark(" ")]
      : [token],
  );
}
