import { ANY, typesShape, withFacet } from "../../ir/shape-constants.js";
import { keyword, tag } from "../keyword.js";
import { string } from "../values.js";
import { formatChecks } from "./format-checks.js";

/**
 * `format`: a string is of a named format (Validation, 7).
 *
 * The specification leaves open whether that is asserted, and the user decides: for all, or for those that have a type of
 * their own. Names that are not known are annotations.
 */
export const format = keyword("format", {
  value: string,
  about: (name) => (formatChecks(name).length === 0 ? undefined : "string"),
  shape(name, { brandOf }) {
    const brand = formatChecks(name).length === 0 ? undefined : brandOf(name);
    return brand === undefined ? ANY : withFacet("string", { brand });
  },
  refused: () => typesShape(["string"]),
  check: (name, { settings }) =>
    settings.formats === "assert" || settings.branded?.includes(name) === true ? formatChecks(name) : [],
  note: (name) => [{ kind: "limit", label: "Format", text: "", code: name, tags: [tag("format", name)] }],
});
