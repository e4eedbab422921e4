import { join } from "../../ir/shape-algebra.js";
import { withFacet } from "../../ir/shape-constants.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";
import { patternProperties } from "./pattern-properties.js";
import { properties } from "./properties.js";

/** `additionalProperties`: members that neither `properties` nor `patternProperties` names (Core, 10.3.2.3). */
export const additionalProperties = keyword("additionalProperties", {
  value: schema,
  shape(value, { adjacent, shapeOf }) {
    const matching = adjacent(patternProperties) ?? [];
    const rest = join([...matching.map((member) => shapeOf(member.schema)), shapeOf(value)]);
    const named = [...(adjacent(properties) ?? [])].map(([name, member]) => ({
      name,
      shape: shapeOf(member),
      required: false,
      schemas: [member],
    }));
    return withFacet("object", { members: named, rest });
  },
  check: (value, { adjacent, acceptsNothing }) => [
    {
      kind: "apply",
      target: {
        kind: "other members",
        names: [...(adjacent(properties)?.keys() ?? [])],
        patterns: (adjacent(patternProperties) ?? []).map((member) => member.pattern),
      },
      schema: value,
      site: acceptsNothing(value)
        ? {
            ...site("additionalProperties", "must not have further members"),
            memberParam: "additionalProperty",
          }
        : undefined,
    },
  ],
  evaluates: () => ({ allMembers: true }),
});
