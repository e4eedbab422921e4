import { ANY, NEVER, onlyFacet, withFacet } from "../../ir/shape-constants.js";
import { isNever } from "../../ir/shape-order.js";
import { quantity } from "../../prose/words.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";
import { itemsOrArray } from "./items-array.js";

/** `additionalItems`: items after those that an `items` array names, up to 2019-09 (2019-09 Core, 9.3.1.2). */
export const additionalItems = keyword("additionalItems", {
  value: schema,
  about: "array",
  shape(value, { adjacent, shapeOf }) {
    const named = adjacent(itemsOrArray);
    if (named === undefined || "every" in named) return ANY;
    return withFacet("array", { prefix: named.positions.map(() => ANY), rest: shapeOf(value), minItems: 0 });
  },
  refused(value, { adjacent, refusedBy }) {
    const named = adjacent(itemsOrArray);
    if (named === undefined || "every" in named || isNever(refusedBy(value))) return NEVER;
    return onlyFacet("array", { prefix: [], rest: ANY, minItems: named.positions.length + 1 });
  },
  check(value, { adjacent, acceptsNothing }) {
    const named = adjacent(itemsOrArray);
    if (named === undefined || "every" in named) return [];
    const from = named.positions.length;
    const message = `must have at most ${quantity(from, "item")}`;
    const closed = acceptsNothing(value) ? site("additionalItems", message, { limit: from }) : undefined;
    return [{ kind: "apply", target: { kind: "items", from }, schema: value, site: closed }];
  },
  evaluates: (_, { adjacent }) => {
    const named = adjacent(itemsOrArray);
    return named !== undefined && "positions" in named ? { allItems: true } : {};
  },
});
