import type { EvaluatedMembers } from "../../ir/check.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER, typesShape, withFacet } from "../../ir/shape-constants.js";
import { isNever } from "../../ir/shape-order.js";
import { otherMembers } from "../applicator/additional-properties.js";
import { byConditions } from "../by-conditions.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/**
 * `unevaluatedProperties`: members that no adjacent keyword and no in-place subschema evaluates (Core, 11.3).
 *
 * What is evaluated is added up in the model stage; here it is only asked for.
 */
export const unevaluatedProperties = keyword("unevaluatedProperties", {
  value: schema,
  about: "object",
  shape: (value, context) =>
    byConditions(context.evaluatedMembers(), context, (groups) =>
      unevaluated(groups, context.shapeOf(value)),
    ),
  refused: (value, { refusedBy }) => (isNever(refusedBy(value)) ? NEVER : typesShape(["object"])),
  check: (value, { acceptsNothing, evaluatedMembers }) => [
    {
      kind: "apply",
      target: { kind: "unevaluated members", evaluated: evaluatedMembers() },
      schema: value,
      site: acceptsNothing(value)
        ? {
            ...site("unevaluatedProperties", "must not have further members"),
            memberParam: "unevaluatedProperty",
          }
        : undefined,
    },
  ],
  evaluates: () => ({ allMembers: true }),
});

/** Objects whose members belong to a shape but for those that are evaluated. */
function unevaluated(groups: readonly EvaluatedMembers[], shape: Shape): Shape {
  if (groups.some((group) => group.all)) return ANY;
  const names = groups.flatMap((group) => group.names);
  const matching = groups.flatMap((group) => group.patterns).map((pattern) => ({ pattern, shape: ANY }));
  return withFacet("object", otherMembers({ names, matching }, shape));
}
