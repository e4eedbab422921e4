import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `writeOnly`: the value is never present when read (Validation, 9.4). */
export const writeOnly = keyword("writeOnly", {
  value: boolean,
  note: (value) => (value ? [{ kind: "access", access: "write-only" }] : []),
});
