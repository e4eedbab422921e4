import { referenceKeyword } from "../reference.js";

/** `$ref`: the instance is valid against the schema that a URI reference leads to (Core, 8.2.3.1). */
export const ref = referenceKeyword("$ref");
