import { NEVER, onlyFacet, openObject, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { keyword, site } from "../keyword.js";
import { strings } from "../values.js";

/** `required`: an object has all of the members named (Validation, 6.5.3). */
export const required = keyword("required", {
  value: strings,
  about: "object",
  shape: (names) => withFacet("object", openObject(names.map((name) => ({ name, required: true })))),
  refused: (names) =>
    join(names.map((name) => onlyFacet("object", openObject([{ name, shape: NEVER, required: false }])))),
  check: (names) =>
    names.map((name) => ({
      kind: "required",
      name,
      site: site("required", `must have the member ${JSON.stringify(name)}`, { missingProperty: name }),
    })),
});
