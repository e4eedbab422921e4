import { ANY, withFacet } from "../../ir/shape-constants.js";
import { keyword, site } from "../keyword.js";
import { strings } from "../values.js";

/** `required`: an object has all of the members named (Validation, 6.5.3). */
export const required = keyword("required", {
  value: strings,
  shape: (names) =>
    names.length === 0
      ? ANY
      : withFacet("object", {
          members: names.map((name) => ({ name, shape: ANY, required: true, schemas: [] })),
          rest: ANY,
        }),
  check: (names) =>
    names.map((name) => ({
      kind: "required",
      name,
      site: site("required", `must have the member ${JSON.stringify(name)}`, { missingProperty: name }),
    })),
});
