import { ANY } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { keyword } from "../keyword.js";
import { schemas } from "../values.js";

/** `allOf`: the instance is valid against every schema (Core, 10.2.1.1). */
export const allOf = keyword("allOf", {
  value: schemas,
  shape: (members, { shapeOf }) => members.map(shapeOf).reduce(meet, ANY),
  refused: (members, { refusedBy }) => join(members.map(refusedBy)),
  check: (members) =>
    members.map((schema) => ({ kind: "apply", target: { kind: "here" }, schema, site: undefined })),
  evaluates: (members) => ({ inPlace: members.map((schema) => ({ schema })) }),
});
