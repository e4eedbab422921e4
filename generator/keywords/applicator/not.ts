import { complement } from "../../ir/shape-algebra.js";
import { ANY } from "../../ir/shape-constants.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/** `not`: the instance is not valid against the schema (Core, 10.2.1.4). */
export const not = keyword("not", {
  value: schema,
  // The complement of a shape that is wider than its schema would be too narrow.
  shape(value, { exactShapeOf }) {
    const excluded = exactShapeOf(value);
    return excluded === undefined ? ANY : complement(excluded);
  },
  check: (value) => [{ kind: "not", schema: value, site: site("not", "must not match the excluded schema") }],
});
