import { ANY, NEVER, openObject, typesShape, wholeFacets, withFacet } from "../../ir/shape-constants.js";
import { isNever } from "../../ir/shape-order.js";
import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/** `propertyNames`: the name of every member is valid against the schema (Core, 10.3.2.4). */
export const propertyNames = keyword("propertyNames", {
  value: schema,
  about: "object",
  shape(value, { contentsOf }) {
    const names = contentsOf(value);
    const strings = names.kind === "types" ? names.string : wholeFacets.string;
    if (strings !== undefined && strings.literals === undefined) return ANY;
    const members = (strings?.literals ?? []).map((name) => ({ name, required: false }));
    return withFacet("object", { ...openObject(members), rest: NEVER });
  },
  refused: (value, { refusedBy }) => (isNever(refusedBy(value)) ? NEVER : typesShape(["object"])),
  check: (value) => [
    {
      kind: "apply",
      target: { kind: "member names" },
      schema: value,
      site: { ...site("propertyNames", "must have only valid member names"), memberParam: "propertyName" },
    },
  ],
});
