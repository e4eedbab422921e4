import { isParenthesized, negate } from "./negate.js";

/** Statements, or what prints them once it is known that they can be reached. */
export type Lines = readonly string[] | (() => readonly string[]);

/** Statements under a condition, in one line where that is short. */
export function when(condition: string, then: Lines): readonly string[] {
  if (condition === "false") return [];
  const lines = typeof then === "function" ? then() : then;
  if (condition === "true" || lines.length === 0) return lines;
  const [only] = lines;
  const simple =
    lines.length === 1 && only !== undefined && !only.includes("\n") && !/^(if|for|const|let)\b/.test(only);
  const written = breakAlternatives(condition);
  return simple ? [`if (${written}) ${only}`] : [`if (${written}) {`, ...lines, "}"];
}

/** Longer conditions of the form `!(a || b || c)` are broken over lines. */
const widestCondition = 90;

function breakAlternatives(condition: string): string {
  if (
    condition.length <= widestCondition ||
    !condition.startsWith("!") ||
    !isParenthesized(condition.slice(1))
  ) {
    return condition;
  }
  const inner = condition.slice(2, -1);
  const alternatives: string[] = [""];
  for (const [piece] of inner.matchAll(/"(?:[^"\\]|\\.)*"| \|\| |[^"|]+|[\s\S]/g)) {
    if (piece === " || ") alternatives.push("");
    else alternatives.push((alternatives.pop() ?? "") + piece);
  }
  const chain = alternatives.length > 1 && alternatives.every((each) => /^[\w$]+ === /.test(each));
  return chain ? `!(\n${alternatives.join(" ||\n")}\n)` : condition;
}

/** Statements where a test fails. */
export function unless(test: string, then: Lines): readonly string[] {
  return when(negate(test), then);
}

/** Statements after a constant that they may use; without it where they do not. */
export function withConstant(declaration: string, then: readonly string[]): readonly string[] {
  const name = /^const (\w+)/.exec(declaration)?.[1];
  return then.some((line) => new RegExp(`\\b${name}\\b`).test(line)) ? [declaration, ...then] : then;
}

/** Both conditions, as far as there are two. */
export function both(one: string | undefined, other: string): string {
  if (one === undefined || one === "true") return other;
  if (other === "true") return one;
  return `${one} && ${/\|\|/.test(other) && !isParenthesized(other.replace(/^!/, "")) ? `(${other})` : other}`;
}
