import { code, it } from "../../code/code.js";
import { patternCode } from "../../code/pattern.js";
import { assertion } from "../keyword.js";
import { regularExpression } from "../pattern-value.js";

/** `pattern`: a regular expression matches somewhere in a string (Validation, 6.3.3). */
export const pattern = assertion("pattern", {
  value: regularExpression,
  on: "string",
  cost: "high",
  pattern: (value) => value,
  test: (value) => code`${patternCode(value)}.test(${it})`,
  message: (value) => `must match the pattern ${value.source}`,
  params: (value) => ({ pattern: value.source }),
  note: (value) => [
    {
      kind: "limit",
      label: "Pattern",
      text: "",
      code: value.source,
      tags: [{ name: "pattern", text: value.source, verbatim: true }],
    },
  ],
});
