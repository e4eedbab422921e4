import { keyword } from "../keyword.js";
import { count } from "../values.js";

/** `maxContains`: sets the upper bound of `contains`, which reads it (Validation, 6.4.4). */
export const maxContains = keyword("maxContains", { value: count });
