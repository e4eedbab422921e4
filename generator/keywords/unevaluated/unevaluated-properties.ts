import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/**
 * `unevaluatedProperties`: members that no adjacent keyword and no in-place subschema evaluates (Core, 11.3).
 *
 * What is evaluated is added up in the model stage; here it is only asked for.
 */
export const unevaluatedProperties = keyword("unevaluatedProperties", {
  value: schema,
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
