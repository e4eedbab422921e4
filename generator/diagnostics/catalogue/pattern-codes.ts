import { error, warning } from "./catalogue-entry.js";

/** What there is to say of regular expressions. */
export const patternCodes = {
  "pattern-unreadable": error<{ pattern: string; problem: string }>(
    ({ pattern, problem }) =>
      `The pattern ${JSON.stringify(pattern)} is no regular expression that JavaScript can read: ${problem}.`,
    {
      explanation: `
        Patterns are regular expressions of ECMA-262, which JavaScript runs. Those of other languages mostly work,
        but not all of their syntax does; the hint says what to write instead of the frequent ones.

            "(?i)abc"                "[aA][bB][cC]"
            "^a++$"                  "^a+$"

        The setting schemas.unreadablePatterns: "skip" makes this a warning and leaves the pattern out, but not from
        patternProperties, where nobody would know which members it is about.`,
      settings: ["schemas.unreadablePatterns"],
    },
  ),
  "pattern-backtracks": warning<{ pattern: string; complexity: string; text: string }>(
    ({ pattern, complexity, text }) =>
      `The pattern ${JSON.stringify(pattern)} can take very long (${complexity}), as on ${text}.`,
    {
      explanation: `
        JavaScript tries every way in which a pattern may match. Where one repetition is inside another, or two can
        share out the same characters between them, a string made for it keeps a program busy for minutes. Write the
        pattern so that there is one way only, and add maxLength, which is asked before the pattern.

            "^(a+)+$"                "^a+$"

        The check needs the package recheck to be installed.`,
      settings: ["schemas.backtracking"],
    },
  ),
  "pattern-without-unicode": warning<{ problem: string }>(
    ({ problem }) => problem,
    `
      Patterns are meant to be read with Unicode, the u flag of JavaScript, in which a backslash before a letter
      without a meaning is a mistake. This one can be read without the flag only, and then characters beyond U+FFFF
      count as two.

          "^[\\\\w\\\\-]+\\\\@$"          "^[\\\\w-]+@$"`,
  ),
} as const;
