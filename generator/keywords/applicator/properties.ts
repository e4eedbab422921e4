import type { MemberShape } from "../../ir/shape.js";
import { ANY, withFacet } from "../../ir/shape-constants.js";
import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** `properties`: the members of these names are valid against their schemas (Core, 10.3.2.1). */
export const properties = keyword("properties", {
  value: schemaMap,
  shape: (members, { shapeOf }) =>
    withFacet("object", {
      members: [...members].map(([name, schema]): MemberShape => {
        return { name, shape: shapeOf(schema), required: false, schemas: [schema] };
      }),
      rest: ANY,
    }),
  check: (members) =>
    [...members].map(([name, schema]) => ({
      kind: "apply",
      target: { kind: "member", name },
      schema,
      site: undefined,
    })),
  evaluates: (members) => ({ names: [...members.keys()] }),
});
