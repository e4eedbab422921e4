import { keyword } from "../keyword.js";
import { string } from "../values.js";
import { plainNameId } from "./plain-name-id.js";

/** `id` as in draft 4: what later drafts call `$id` (draft-04 Core, 7.2). */
export const draft04Id = keyword("id", {
  value: string,
  ...(plainNameId.identifies === undefined ? {} : { identifies: plainNameId.identifies }),
});
