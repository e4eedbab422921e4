import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** `$defs`: schemas kept for reference; they assert nothing where they stand (Core, 8.2.4). */
export const defs = keyword("$defs", { value: schemaMap, holdsDefinitions: true });
