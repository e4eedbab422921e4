import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$comment`: for the schema's authors, never shown to its users (Core, 8.3). */
export const comment = keyword("$comment", { value: string });
