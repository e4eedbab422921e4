import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { ANY, NEVER, withFacet } from "../../ir/shape-constants.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `maxProperties`: an object has at most so many members (Validation, 6.5.1). */
export const maxProperties = assertion("maxProperties", {
  value: count,
  on: "object",
  shape: (max) => (max === 0 ? withFacet("object", { members: [], rest: NEVER }) : ANY),
  test: (max) => code`${runtime("countMembers")}(${it}) <= ${max}`,
  message: (max) => `must have at most ${quantity(max, "member")}`,
  params: (max) => ({ limit: max }),
  note: (max) => bound("Members", "member", { max }),
});
