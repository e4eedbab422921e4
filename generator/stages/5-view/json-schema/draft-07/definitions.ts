import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `$defs` was called `definitions`; and beside `$ref` nothing acts (draft-07 Core, 8.3), so it stands alone. */
export const definitions: Rule = (schema, { isExactReference, widen }) => {
  const { $defs, $ref, ...others } = schema;
  const named = $defs === undefined ? others : { ...others, definitions: $defs };
  if (typeof $ref !== "string") return named;
  if (!isExactReference($ref)) widen();
  const pointing = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
  return Object.keys(named).length === 0 ? pointing : conjoin(named, pointing);
};
