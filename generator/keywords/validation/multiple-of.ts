import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { assertion, limit, tag } from "../keyword.js";
import { positiveNumber } from "../values.js";

/** `multipleOf`: a number divided by the value is an integer, decided in decimal (Validation, 6.2.1). */
export const multipleOf = assertion("multipleOf", {
  value: positiveNumber,
  on: "number",
  cost: "medium",
  test: (divisor) => code`${runtime("isMultipleOf")}(${it}, ${divisor})`,
  message: (divisor) => `must be a multiple of ${divisor}`,
  params: (divisor) => ({ multipleOf: divisor }),
  note: (divisor) => limit("Multiple of", `${divisor}`, [tag("multipleOf", divisor)]),
});
