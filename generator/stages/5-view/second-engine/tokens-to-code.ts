import { type Code, join, raw, symbolCode } from "../../../code/code.js";
import { stringLiteral } from "../../../code/string-literal.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { Token } from "./tokens.js";

/** Printed types as code: what a word is meant to be instead of it, and strings written as everywhere else. */
export function tokensToCode(
  tokens: readonly Token[],
  meantBy: (word: string) => string | CodeSymbol | undefined,
): Code {
  const pieces = tokens.flatMap(({ kind, text }): readonly (string | CodeSymbol)[] => {
    if (kind === "comment") return text.split(/(\w+)/).map((part) => meantBy(part) ?? part);
    if (kind !== "string") return [meantBy(text) ?? text];
    const value = JSON.parse(text) as string;
    return [meantBy(value) ?? stringLiteral(value)];
  });
  return join(
    pieces.map((piece) => (typeof piece === "string" ? raw(piece) : symbolCode(piece))),
    "",
  );
}
