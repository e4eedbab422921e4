import { code, it } from "../../code/code.js";
import { assertion, limit, tag } from "../keyword.js";
import { number } from "../values.js";

/** `maximum`: a number is not above the limit (Validation, 6.2.2). */
export const maximum = assertion("maximum", {
  value: number,
  on: "number",
  test: (bound) => code`${it} <= ${bound}`,
  message: (bound) => `must be at most ${bound}`,
  params: (bound) => ({ comparison: "<=", limit: bound }),
  note: (bound) => limit("Maximum", `${bound}`, [tag("maximum", bound)]),
});
