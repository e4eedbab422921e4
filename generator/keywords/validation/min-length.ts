import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `minLength`: a string has at least so many characters, counted as code points (Validation, 6.3.2). */
export const minLength = assertion("minLength", {
  value: count,
  on: "string",
  test(min) {
    if (min === 0) return undefined;
    // One UTF-16 code unit is one character or half of one, so for 1 the length itself is exact.
    return min === 1 ? code`${it}.length >= 1` : code`!${runtime("isShorterThan")}(${it}, ${min})`;
  },
  message: (min) => `must be at least ${quantity(min, "character")} long`,
  params: (min) => ({ limit: min }),
  note: (min) => bound("Length", "character", { min }),
});
