import { ANY, NEVER, onlyFacet, withFacet } from "../../ir/shape-constants.js";
import { isNever } from "../../ir/shape-order.js";
import { quantity } from "../../prose/words.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";
import { prefixItems } from "./prefix-items.js";

/** `items`: every item after those of `prefixItems` is valid against the schema (Core, 10.3.1.2). */
export const items = keyword("items", {
  value: schema,
  about: "array",
  shape(value, { adjacent, shapeOf }) {
    const prefix = (adjacent(prefixItems) ?? []).map(() => ANY);
    return withFacet("array", { prefix, rest: shapeOf(value), minItems: 0 });
  },
  refused(value, { adjacent, refusedBy }) {
    const before = adjacent(prefixItems)?.length ?? 0;
    if (isNever(refusedBy(value))) return NEVER;
    return onlyFacet("array", { prefix: [], rest: ANY, minItems: before + 1 });
  },
  check(value, { adjacent, acceptsNothing }) {
    const from = adjacent(prefixItems)?.length ?? 0;
    return [
      {
        kind: "apply",
        target: { kind: "items", from },
        schema: value,
        site: acceptsNothing(value)
          ? site("items", `must have at most ${quantity(from, "item")}`, { limit: from })
          : undefined,
      },
    ];
  },
  evaluates: () => ({ allItems: true }),
});
