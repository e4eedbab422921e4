import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `description`: what the schema is about, as plain text, Markdown or HTML (Validation, 9.1). */
export const description = keyword("description", {
  value: string,
  note: (text) => [{ kind: "description", text }],
});
