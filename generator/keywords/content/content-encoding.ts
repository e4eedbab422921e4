import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `contentEncoding`: an annotation of what a string holds, never asserted (Validation, 8). */
export const contentEncoding = keyword("contentEncoding", {
  value: string,
  note: (text) => [{ kind: "limit", label: "Encoding", text: "", code: text, tags: [] }],
});
