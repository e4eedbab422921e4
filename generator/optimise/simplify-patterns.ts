import { code, it } from "../code/code.js";
import { patternCode } from "../code/pattern.js";
import type { LocatedCheck } from "../ir/check.js";
import type { Pass } from "./pass.js";

/** `[set]+` without anchors matches wherever one character of the set does, so one is looked for. */
export const simplifyPatterns: Pass = {
  name: "simplify-patterns",
  apply: (checks) =>
    checks.map((located): LocatedCheck => {
      const { check } = located;
      if (check.kind !== "assert" || check.pattern === undefined) return located;
      const set = oneOrMore.exec(check.pattern.source)?.[1];
      if (set === undefined) return located;
      const pattern = { source: set, flags: check.pattern.flags };
      return { ...located, check: { ...check, pattern, test: code`${patternCode(pattern)}.test(${it})` } };
    }),
};

const oneOrMore = /^(\[(?:[^\\\]]|\\.)+\]|\\[wdsWDS])\+$/s;
