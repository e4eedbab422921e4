import { onlyObject } from "../../../ir/only-object.js";
import type { Shape } from "../../../ir/shape.js";
import { isNever } from "../../../ir/shape-order.js";
import type { ShapeLookup } from "./shape-lookup.js";

/**
 * Factors with the contents of names in their place where one of the others has no further members.
 *
 * Only where open objects are written with an index signature: the name's own would open the intersection again.
 */
export function inlineForClosed(factors: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  const isClosed = factors.some((factor) => {
    const object = onlyObject(factor);
    return object !== undefined && isNever(object.rest);
  });
  if (!isClosed || lookup.openObjects === "plain") return factors;
  return factors.map((factor) => {
    const contents = factor.kind === "reference" ? lookup.contentsOf(factor.schema) : factor;
    return onlyObject(contents) === undefined ? factor : contents;
  });
}
