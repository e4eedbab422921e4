import { code, it } from "../../code/code.js";
import { assertion, limit, tag } from "../keyword.js";
import { number } from "../values.js";

/** `exclusiveMaximum`: a number is below the limit (Validation, 6.2.3). */
export const exclusiveMaximum = assertion("exclusiveMaximum", {
  value: number,
  on: "number",
  test: (bound) => code`${it} < ${bound}`,
  message: (bound) => `must be less than ${bound}`,
  params: (bound) => ({ comparison: "<", limit: bound }),
  note: (bound) => limit("Maximum", `less than ${bound}`, [tag("exclusiveMaximum", bound)]),
});
