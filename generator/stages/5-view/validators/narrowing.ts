import type { Check, LocatedCheck } from "../../../ir/check.js";
import { inPlaceTargets } from "../../../ir/in-place.js";
import { checksOf, type Emitter } from "./emitter.js";
import { instanceTypeOf } from "./instance-types.js";
import { isLeaf } from "./leaf.js";

/**
 * Whether a check calls a declaration's type guard on the value itself. TypeScript then narrows the value for all that
 * follows, to a type that may lack the members which other checks read.
 */
export function callsGuard(check: Check, emitter: Emitter): boolean {
  return inPlaceTargets(check).some((schema) => {
    if (emitter.names.declarations.has(schema)) return true;
    const checks = checksOf(schema, emitter);
    return isLeaf(checks) && checks.some((inner) => callsGuard(inner.check, emitter));
  });
}

/** An emitter for a function with these checks: what reads members stays out of it where the value may be narrowed. */
export function emitterFor(checks: readonly LocatedCheck[], emitter: Emitter): Emitter {
  const inPlace = checks.filter(({ check }) => inPlaceTargets(check).length > 0);
  const [only] = inPlace;
  const alone = inPlace.length === 1 && only?.check.kind !== "one";
  if (alone || !inPlace.some(({ check }) => callsGuard(check, emitter))) return emitter;
  return {
    ...emitter,
    fitsInline: (inner) => isLeaf(inner) && !inner.some(({ check }) => readsInside(check)),
  };
}

function readsInside(check: Check): boolean {
  const type = instanceTypeOf(check);
  return type === "object" || type === "array";
}
