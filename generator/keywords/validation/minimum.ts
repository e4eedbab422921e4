import { code, it } from "../../code/code.js";
import { assertion, limit, tag } from "../keyword.js";
import { number } from "../values.js";

/** `minimum`: a number is not below the limit (Validation, 6.2.4). */
export const minimum = assertion("minimum", {
  value: number,
  on: "number",
  test: (bound) => code`${it} >= ${bound}`,
  message: (bound) => `must be at least ${bound}`,
  params: (bound) => ({ comparison: ">=", limit: bound }),
  note: (bound) => limit("Minimum", `${bound}`, [tag("minimum", bound)]),
});
