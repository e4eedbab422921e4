import { complement } from "../../ir/shape-complement.js";
import { ANY, typesShape, withFacet } from "../../ir/shape-constants.js";
import { isNever } from "../../ir/shape-order.js";
import { range } from "../../prose/words.js";
import { keyword, limit, site } from "../keyword.js";
import { maxContains } from "../validation/max-contains.js";
import { minContains } from "../validation/min-contains.js";
import { schema } from "../values.js";

/**
 * `contains`: enough items of an array are valid against the schema, and not too many (Core, 10.3.1.3).
 *
 * Its shape is that there are so many items: TypeScript cannot say that some item is a string.
 */
export const contains = keyword("contains", {
  value: schema,
  about: "array",
  shape(value, { adjacent, shapeOf }) {
    const minItems = adjacent(minContains) ?? 1;
    const isImpossible =
      minItems > (adjacent(maxContains) ?? minItems) || (minItems > 0 && isNever(shapeOf(value)));
    if (isImpossible) return complement(typesShape(["array"]));
    return withFacet("array", { prefix: [], rest: ANY, minItems });
  },
  refused: () => typesShape(["array"]),
  check(value, { adjacent }) {
    const min = adjacent(minContains) ?? 1;
    const max = adjacent(maxContains);
    const params = { minContains: min, ...(max === undefined ? {} : { maxContains: max }) };
    const message = `must contain ${range({ min, max }, "matching item")}`;
    return [{ kind: "count", schema: value, min, max, site: site("contains", message, params) }];
  },
  note: (_, { adjacent }) => {
    const bounds = { min: adjacent(minContains) ?? 1, max: adjacent(maxContains) };
    return limit("Items", `contains ${range(bounds, "matching item")}`, []);
  },
  evaluates: (value) => ({ matchingItems: value }),
});
