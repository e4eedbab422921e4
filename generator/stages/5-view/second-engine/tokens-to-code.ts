import { type Code, join, raw, symbolCode } from "../../../code/code.js";
import { stringLiteral } from "../../../code/string-literal.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { Token } from "./tokens.js";

/** Printed types as code: words that stand for symbols become these, and strings are written as everywhere else. */
export function tokensToCode(
  tokens: readonly Token[],
  symbolOf: (word: string) => CodeSymbol | undefined,
): Code {
  return join(
    tokens.map((token) => {
      const symbol = token.kind === "word" ? symbolOf(token.text) : undefined;
      return symbol === undefined ? raw(textOf(token, symbolOf)) : symbolCode(symbol);
    }),
    "",
  );
}

function textOf({ kind, text }: Token, symbolOf: (word: string) => CodeSymbol | undefined): string {
  if (kind === "string") return stringLiteral(JSON.parse(text) as string);
  return kind === "comment" ? text.replace(/\w+/g, (word) => symbolOf(word)?.name ?? word) : text;
}
