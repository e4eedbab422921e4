import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `maxLength`: a string has at most so many characters, counted as code points (Validation, 6.3.1). */
export const maxLength = assertion("maxLength", {
  value: count,
  on: "string",
  guardsCost: true,
  test: (max) => (max === 0 ? code`${it} === ""` : code`!${runtime("isLongerThan")}(${it}, ${max})`),
  message: (max) => `must be at most ${quantity(max, "character")} long`,
  params: (max) => ({ limit: max }),
  note: (max) => bound("Length", "character", { max }),
});
