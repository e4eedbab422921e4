import type { EvaluatedItems } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER, typesShape, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { isNever } from "../../ir/shape-order.js";
import { byConditions } from "../by-conditions.js";
import { keyword, type ShapeContext, site } from "../keyword.js";
import { schema } from "../values.js";

/** `unevaluatedItems`: items that no adjacent keyword and no in-place subschema evaluates (Core, 11.2). */
export const unevaluatedItems = keyword("unevaluatedItems", {
  value: schema,
  about: "array",
  shape: (value, context) =>
    byConditions(context.evaluatedItems(), context, (groups) => unevaluated(groups, { value, context })),
  refused: (value, { refusedBy }) => (isNever(refusedBy(value)) ? NEVER : typesShape(["array"])),
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

/** Arrays whose items belong to a shape but for those that are evaluated, by their position or by what they are. */
function unevaluated(
  groups: readonly EvaluatedItems[],
  { value, context }: { readonly value: SchemaId; readonly context: ShapeContext },
): Shape {
  if (groups.some((group) => group.all)) return ANY;
  const count = Math.max(0, ...groups.map((group) => group.count));
  const matching = groups.flatMap((group) => group.matching).map(context.shapeOf);
  const prefix = Array.from({ length: count }, () => ANY);
  return withFacet("array", { prefix, rest: join([context.shapeOf(value), ...matching]), minItems: 0 });
}
