import { exclusiveAlternatives, sharedAlternatives } from "../exclusive-alternatives.js";
import { keyword, site } from "../keyword.js";
import { schemas } from "../values.js";

/** `oneOf`: the instance is valid against exactly one schema (Core, 10.2.1.3). */
export const oneOf = keyword("oneOf", {
  value: schemas,
  shape: exclusiveAlternatives,
  refused: sharedAlternatives,
  check: (members) => [
    { kind: "one", schemas: members, site: site("oneOf", "must match exactly one of the alternatives") },
  ],
  evaluates: (members) => ({
    inPlace: members.map((schema) => ({ schema, when: { kind: "valid", schema } })),
  }),
});
