import type { Check } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** `dependentSchemas`: an object that has a member is as a whole valid against a schema (Core, 10.2.2.4). */
export const dependentSchemas = keyword("dependentSchemas", {
  value: schemaMap,
  check: (dependencies) => [...dependencies].map(([name, schema]): Check => applyWith(name, schema)),
  evaluates: (dependencies) => ({
    inPlace: [...dependencies].map(([name, schema]) => ({ schema, when: { kind: "member", name } })),
  }),
});

/** The check that a schema applies once a member is there. */
export function applyWith(name: string, schema: SchemaId): Check {
  return {
    kind: "when",
    condition: { kind: "member", name },
    checks: [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }],
  };
}
