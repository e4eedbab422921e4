import { code, it } from "../../code/code.js";
import { assertion, type KeywordContext, limit, tag } from "../keyword.js";
import { number } from "../values.js";
import { exclusiveMinimumSwitch } from "./exclusive-minimum-switch.js";

/** `minimum`: a number is not below the limit, or not equal to it either where `exclusiveMinimum` is true (draft-04 Validation, 5.1). */
export const switchableMinimum = assertion("minimum", {
  value: number,
  on: "number",
  test: (bound, context) => (isExclusive(context) ? code`${it} > ${bound}` : code`${it} >= ${bound}`),
  message: (bound, context) => `must be ${words(context)} ${bound}`,
  params: (bound, context) => ({ comparison: isExclusive(context) ? ">" : ">=", limit: bound }),
  note: (bound, context) =>
    limit("Minimum", `${words(context)} ${bound}`, [
      tag(isExclusive(context) ? "exclusiveMinimum" : "minimum", bound),
    ]),
});

function isExclusive({ adjacent }: KeywordContext): boolean {
  return adjacent(exclusiveMinimumSwitch) === true;
}

function words(context: KeywordContext): string {
  return isExclusive(context) ? "greater than" : "at least";
}
