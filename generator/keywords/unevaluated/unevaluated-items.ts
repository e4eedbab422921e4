import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/** `unevaluatedItems`: items that no adjacent keyword and no in-place subschema evaluates (Core, 11.2). */
export const unevaluatedItems = keyword("unevaluatedItems", {
  value: schema,
  check: (value, { acceptsNothing, evaluatedItems }) => [
    {
      kind: "apply",
      target: { kind: "unevaluated items", evaluated: evaluatedItems() },
      schema: value,
      site: acceptsNothing(value) ? site("unevaluatedItems", "must not have further items") : undefined,
    },
  ],
  evaluates: () => ({ allItems: true }),
});
