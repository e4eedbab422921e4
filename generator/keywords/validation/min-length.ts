import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `minLength`: a string has at least so many characters, counted as code points (Validation, 6.3.2). */
export const minLength = assertion("minLength", {
  value: count,
  on: "string",
  // One UTF-16 code unit is one character or half of one, so for 0 and 1 the length itself is exact.
  test: (min) => (min < 2 ? code`${it}.length >= ${min}` : code`!${runtime("isShorterThan")}(${it}, ${min})`),
  message: (min) => `must be at least ${quantity(min, "character")} long`,
  params: (min) => ({ limit: min }),
  note: (min) => bound("Length", "character", { min }),
});
