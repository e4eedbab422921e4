import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `title`: a short name, from which declarations are named (Validation, 9.1). */
export const title = keyword("title", {
  value: string,
  note: (text) => [{ kind: "title", text }],
});
