import { keyword } from "../keyword.js";
import { schema } from "../values.js";

/** `contentSchema`: describes the decoded content of a string; an annotation, never asserted (Validation, 8.5). */
export const contentSchema = keyword("contentSchema", { value: schema });
