import { ANY } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { keyword, site } from "../keyword.js";
import { schemas } from "../values.js";

/** `anyOf`: the instance is valid against at least one schema (Core, 10.2.1.2). */
export const anyOf = keyword("anyOf", {
  value: schemas,
  shape: (members, { shapeOf }) => join(members.map(shapeOf)),
  refused: (members, { refusedBy }) => members.map(refusedBy).reduce(meet, ANY),
  check: (members) => [
    { kind: "some", schemas: members, site: site("anyOf", "must match at least one of the alternatives") },
  ],
  evaluates: (members) => ({
    inPlace: members.map((schema) => ({ schema, when: { kind: "valid", schema } })),
  }),
});
