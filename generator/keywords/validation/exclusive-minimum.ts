import { code, it } from "../../code/code.js";
import { assertion, limit, tag } from "../keyword.js";
import { number } from "../values.js";

/** `exclusiveMinimum`: a number is above the limit (Validation, 6.2.5). */
export const exclusiveMinimum = assertion("exclusiveMinimum", {
  value: number,
  on: "number",
  test: (bound) => code`${it} > ${bound}`,
  message: (bound) => `must be greater than ${bound}`,
  params: (bound) => ({ comparison: ">", limit: bound }),
  note: (bound) => limit("Minimum", `greater than ${bound}`, [tag("exclusiveMinimum", bound)]),
});
