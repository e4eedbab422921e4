import { keyword } from "../keyword.js";
import { anything } from "../values.js";

/** `$vocabulary`: says in a metaschema which vocabularies its dialect has (Core, 8.1.2). */
export const vocabulary = keyword("$vocabulary", { value: anything });
