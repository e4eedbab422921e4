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
  return simple ? [`if (${condition}) ${only}`] : [`if (${condition}) {`, ...lines, "}"];
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
