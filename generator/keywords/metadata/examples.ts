import { keyword } from "../keyword.js";
import { list } from "../values.js";

/** `examples`: sample instances (Validation, 9.5). */
export const examples = keyword("examples", {
  value: list,
  note: (values) => values.map((value) => ({ kind: "example", value })),
});
