import { code, it } from "../../code/code.js";
import { assertion, type KeywordContext, limit, tag } from "../keyword.js";
import { number } from "../values.js";
import { exclusiveMaximumSwitch } from "./exclusive-maximum-switch.js";

/** `maximum`: a number is not above the limit, or not equal to it either where `exclusiveMaximum` is true (draft-04 Validation, 5.1). */
export const switchableMaximum = assertion("maximum", {
  value: number,
  on: "number",
  test: (bound, context) => (isExclusive(context) ? code`${it} < ${bound}` : code`${it} <= ${bound}`),
  message: (bound, context) => `must be ${words(context)} ${bound}`,
  params: (bound, context) => ({ comparison: isExclusive(context) ? "<" : "<=", limit: bound }),
  note: (bound, context) =>
    limit("Maximum", `${words(context)} ${bound}`, [
      tag(isExclusive(context) ? "exclusiveMaximum" : "maximum", bound),
    ]),
});

function isExclusive({ adjacent }: KeywordContext): boolean {
  return adjacent(exclusiveMaximumSwitch) === true;
}

function words(context: KeywordContext): string {
  return isExclusive(context) ? "less than" : "at most";
}
