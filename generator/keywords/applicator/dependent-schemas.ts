import type { Check } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER, onlyFacet, openObject, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** `dependentSchemas`: an object that has a member is as a whole valid against a schema (Core, 10.2.2.4). */
export const dependentSchemas = keyword("dependentSchemas", {
  value: schemaMap,
  about: "object",
  shape: (dependencies, { shapeOf }) =>
    [...dependencies].map(([name, schema]) => shapeWith(name, shapeOf(schema))).reduce(meet, ANY),
  refused: (dependencies, { refusedBy }) =>
    join([...dependencies].map(([name, schema]) => meet(objectsWith(name), refusedBy(schema)))),
  check: (dependencies) => [...dependencies].map(([name, schema]): Check => applyWith(name, schema)),
  evaluates: (dependencies) => ({
    inPlace: [...dependencies].map(([name, schema]) => ({ schema, when: { kind: "member", name } })),
  }),
});

/** Everything but the objects that have a member and do not belong to a shape. */
export function shapeWith(name: string, shape: Shape): Shape {
  const lacking = withFacet("object", openObject([{ name, shape: NEVER, required: false }]));
  return join([lacking, meet(objectsWith(name), shape)]);
}

/** The objects that have a member of a name. */
export function objectsWith(name: string): Shape {
  return onlyFacet("object", openObject([{ name, required: true }]));
}

/** The check that a schema applies once a member is there. */
export function applyWith(name: string, schema: SchemaId): Check {
  return {
    kind: "when",
    condition: { kind: "member", name },
    checks: [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }],
  };
}
