import type { Check } from "./check.js";
import type { SchemaId } from "./schema-id.js";
import { mapTargets } from "./targets.js";

/** The schemas that a check applies to the same instance, whether their result counts for or against. */
export function inPlaceTargets(check: Check): readonly SchemaId[] {
  const found: SchemaId[] = [];
  mapInPlace(check, (schema) => {
    found.push(schema);
    return schema;
  });
  return found;
}

/** A check with other schemas in the places that `inPlaceTargets` names. */
export function mapInPlace(check: Check, map: (schema: SchemaId) => SchemaId): Check {
  return mapTargets(check, map, (schema) => schema);
}
