import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `readOnly`: the owning authority sets the value (Validation, 9.4). */
export const readOnly = keyword("readOnly", {
  value: boolean,
  note: (value) => (value ? [{ kind: "access", access: "read-only" }] : []),
});
