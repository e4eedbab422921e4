import { code, constant, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { type Pattern, patternCode } from "../../../code/pattern.js";
import { setCode } from "../../../code/set-code.js";
import type { Emitter } from "./emitter.js";

/** Up to here a chain of comparisons is quicker than a set. */
const longestChain = 6;

/** The expression that a member's name is one of the names or matches one of the patterns; `false` without any. */
export function isKnownName(
  names: readonly string[],
  patterns: readonly Pattern[],
  { emitter, key }: { readonly emitter: Emitter; readonly key: string },
): string {
  const distinct = [...new Set(names)];
  const byName =
    distinct.length > longestChain
      ? [inSet(distinct, emitter, key)]
      : distinct.map((name) => `${key} === ${literalText(name)}`);
  const tests = [
    ...byName,
    ...patterns.map((pattern) => `${emitter.scope.print(patternCode(pattern))}.test(${key})`),
  ];
  return tests.length === 0 ? "false" : tests.join(" || ");
}

function inSet(names: readonly string[], { scope }: Emitter, key: string): string {
  const set = constant("names", setCode(names));
  return scope.print(code`${set}.has(${raw(key)})`);
}
