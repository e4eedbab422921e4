import type { MemberShape, Shape } from "../../ir/shape.js";
import { ANY, NEVER, onlyFacet, openObject, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { isNever } from "../../ir/shape-order.js";
import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** The objects that have a member of a name that belongs to a shape. */
function objectsWhere(name: string, shape: Shape): Shape {
  return isNever(shape) ? NEVER : onlyFacet("object", openObject([{ name, shape, required: true }]));
}

/** `properties`: the members of these names are valid against their schemas (Core, 10.3.2.1). */
export const properties = keyword("properties", {
  value: schemaMap,
  about: "object",
  shape: (members, { shapeOf }) =>
    withFacet("object", {
      members: [...members].map(([name, schema]): MemberShape => {
        return { name, shape: shapeOf(schema), required: false, schemas: [schema] };
      }),
      rest: ANY,
    }),
  refused: (members, { refusedBy }) =>
    join([...members].map(([name, schema]) => objectsWhere(name, refusedBy(schema)))),
  check: (members) =>
    [...members].map(([name, schema]) => ({
      kind: "apply",
      target: { kind: "member", name },
      schema,
      site: undefined,
    })),
  evaluates: (members) => ({ names: [...members.keys()] }),
});
