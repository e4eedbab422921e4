import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/** `not`: the instance is not valid against the schema (Core, 10.2.1.4). */
export const not = keyword("not", {
  value: schema,
  shape: (value, { refusedBy }) => refusedBy(value),
  refused: (value, { shapeOf }) => shapeOf(value),
  check: (value) => [{ kind: "not", schema: value, site: site("not", "must not match the excluded schema") }],
});
