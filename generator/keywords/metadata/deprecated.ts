import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `deprecated`: the value may go away (Validation, 9.3). */
export const deprecated = keyword("deprecated", {
  value: boolean,
  note: (value) => (value ? [{ kind: "deprecated" }] : []),
});
