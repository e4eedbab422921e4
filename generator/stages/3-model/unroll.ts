import type { LocatedCheck } from "../../ir/check.js";
import { mapInPlace } from "../../ir/in-place.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Recursion } from "./recursion.js";

/** The schema without checks that stands where a schema would be evaluated on an instance a second time. */
export const alreadyUnderway = "already-underway:#" as SchemaId;

/**
 * Checks that end: where a schema contains itself in place, the second visit to it on the same instance adds nothing,
 * so copies of the schemas in between lead to `alreadyUnderway` instead of back to the start.
 *
 * A copy is known by its schema's identifier and those of the schemas under way.
 */
export function unrollRecursion(
  checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>,
  recursion: Recursion,
): ReadonlyMap<SchemaId, readonly LocatedCheck[]> {
  const unrolled = new Map<SchemaId, readonly LocatedCheck[]>([[alreadyUnderway, []]]);

  function unroll(id: SchemaId, underway: readonly SchemaId[]): readonly LocatedCheck[] {
    return (checks.get(id) ?? []).map((located) => ({
      ...located,
      check: mapInPlace(located.check, (target) => {
        if (!recursion.together(id, target)) return target;
        if (underway.includes(target)) return alreadyUnderway;
        const next = [...underway, target];
        const copy = `${target} within ${underway.join(" ")}` as SchemaId;
        if (!unrolled.has(copy)) {
          unrolled.set(copy, []);
          unrolled.set(copy, unroll(target, next));
        }
        return copy;
      }),
    }));
  }

  for (const [id, own] of checks) unrolled.set(id, recursion.together(id, id) ? unroll(id, [id]) : own);
  return unrolled;
}
