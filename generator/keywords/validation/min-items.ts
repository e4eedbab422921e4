import { code, it } from "../../code/code.js";
import { ANY, NEVER, onlyFacet, withFacet } from "../../ir/shape-constants.js";
import { quantity } from "../../prose/words.js";
import { assertion, bound } from "../keyword.js";
import { count } from "../values.js";

/** `minItems`: an array has at least so many items (Validation, 6.4.2). */
export const minItems = assertion("minItems", {
  value: count,
  on: "array",
  shape: (minItems) => withFacet("array", { prefix: [], rest: ANY, minItems }),
  refused: (min) =>
    min === 0 ? NEVER : onlyFacet("array", { prefix: [], rest: ANY, minItems: 0, maxItems: min - 1 }),
  test: (min) => (min === 0 ? undefined : code`${it}.length >= ${min}`),
  message: (min) => `must have at least ${quantity(min, "item")}`,
  params: (min) => ({ limit: min }),
  note: (min) => bound("Items", "item", { min }),
});
