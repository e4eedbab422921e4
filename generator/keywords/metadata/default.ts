import { keyword } from "../keyword.js";
import { anything } from "../values.js";

/** `default`: the value assumed when there is none; it changes neither type nor validation (Validation, 9.2). */
export const defaultValue = keyword("default", {
  value: anything,
  note: (value) => [{ kind: "default", value }],
});
