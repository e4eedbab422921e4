import { keyword } from "../keyword.js";
import { count } from "../values.js";

/** `minContains`: moves the lower bound of `contains`, which reads it (Validation, 6.4.5). */
export const minContains = keyword("minContains", { value: count });
