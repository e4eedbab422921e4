import { keyword } from "../keyword.js";
import { schemaMap } from "../values.js";

/** `definitions`: what `$defs` was called up to draft 7; later dialects still read it (Core, appendix A). */
export const definitions = keyword("definitions", { value: schemaMap, holdsDefinitions: true });
