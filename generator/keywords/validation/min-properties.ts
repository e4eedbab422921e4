import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `minProperties`: an object has at least so many members (Validation, 6.5.2). */
export const minProperties = assertion("minProperties", {
  value: count,
  on: "object",
  test: (min) => (min === 0 ? undefined : code`${runtime("countMembers")}(${it}) >= ${min}`),
  message: (min) => `must have at least ${quantity(min, "member")}`,
  params: (min) => ({ limit: min }),
  note: (min) => bound("Members", "member", { min }),
});
