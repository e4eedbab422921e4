import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$schema`: the dialect of a resource; `resolve` has chosen the dialect before keywords are read (Core, 8.1.1). */
export const schemaDialect = keyword("$schema", { value: string });
