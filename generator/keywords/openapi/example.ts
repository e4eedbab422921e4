import { keyword } from "../keyword.js";
import { anything } from "../values.js";

/** `example`: one sample instance (OpenAPI 3.0, Schema Object). */
export const example = keyword("example", {
  value: anything,
  note: (value) => [{ kind: "example", value }],
});
