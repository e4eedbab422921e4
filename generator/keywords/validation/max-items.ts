import { code, it } from "../../code/code.js";
import { ANY, onlyFacet, withFacet } from "../../ir/shape-constants.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `maxItems`: an array has at most so many items (Validation, 6.4.1). */
export const maxItems = assertion("maxItems", {
  value: count,
  on: "array",
  guardsCost: true,
  shape: (maxItems) => withFacet("array", { prefix: [], rest: ANY, minItems: 0, maxItems }),
  refused: (max) => onlyFacet("array", { prefix: [], rest: ANY, minItems: max + 1 }),
  test: (max) => code`${it}.length <= ${max}`,
  message: (max) => `must have at most ${quantity(max, "item")}`,
  params: (max) => ({ limit: max }),
  note: (max) => bound("Items", "item", { max }),
});
