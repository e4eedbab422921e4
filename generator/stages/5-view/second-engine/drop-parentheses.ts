import type { Token } from "./tokens.js";

/**
 * The tokens without parentheses that change nothing: those around the whole of a member's type, of an alias, of an
 * element, and around a single word.
 */
export function dropParentheses(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== "mark") return;
    if (text === "(") open.push(index);
    if (text !== ")") return;
    const start = open.pop() ?? 0;
    const isWhole = /^[:=[,(]?$/.test(before(start)) && /^[\n,\])]?$/.test(after(index));
    if (isWhole || index - start === 2) dropped.add(start).add(index);
  });
  return tokens.filter((_, index) => !dropped.has(index));

  function before(index: number): string {
    return tokens.slice(Math.max(0, index - 2), index).findLast(({ text }) => text !== " ")?.text ?? "";
  }

  function after(index: number): string {
    return tokens[index + 1]?.text ?? "";
  }
}
