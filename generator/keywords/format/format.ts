import { typesShape } from "../../ir/shape-constants.js";
import { keyword, tag } from "../keyword.js";
import { string } from "../values.js";
import { formatChecks } from "./format-checks.js";

/**
 * `format`: a string is of a named format (Validation, 7).
 *
 * The specification leaves open whether that is asserted, and the user decides. Names that are not known are annotations.
 */
export const format = keyword("format", {
  value: string,
  about: "string",
  refused: () => typesShape(["string"]),
  check: (name, { settings }) => (settings.formats === "assert" ? formatChecks(name) : []),
  note: (name) => [{ kind: "limit", label: "Format", text: "", code: name, tags: [tag("format", name)] }],
});
