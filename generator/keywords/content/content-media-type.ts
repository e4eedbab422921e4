import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `contentMediaType`: an annotation of what a string holds, never asserted (Validation, 8). */
export const contentMediaType = keyword("contentMediaType", {
  value: string,
  note: (text) => [{ kind: "limit", label: "Media type", text: "", code: text, tags: [] }],
});
