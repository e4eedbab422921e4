import type { LocatedCheck } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { type ChecksBySchema, optimise } from "../../optimise/optimise.js";
import type { Pass } from "../../optimise/pass.js";
import { arrangeChecks } from "./arrange-checks.js";
import { inPlaceEdges } from "./in-place-edges.js";
import { findNesting, type Nesting } from "./nesting.js";
import { findRecursion, type Recursion } from "./recursion.js";
import { unrollRecursion } from "./unroll.js";

/** What validators are printed from, and what was found on the way there. */
export interface Checks extends Nesting {
  readonly recursion: Recursion;
  /** The checks as keywords make them, with copies where a schema contains itself in place. */
  readonly unrolled: ChecksBySchema;
  /** The same arranged and optimised, with the copies that this takes. */
  readonly optimised: ChecksBySchema;
}

/** What a validator must establish for each of some schemas. All that they lead to has to be among them. */
export function buildChecks(
  derived: ChecksBySchema,
  declared: ReadonlySet<SchemaId>,
  passes?: readonly Pass[],
): Checks {
  const recursion = findRecursion(inPlaceEdges(derived));
  const unrolled = unrollRecursion(derived, recursion);
  const arranged = new Map<SchemaId, readonly LocatedCheck[]>();
  for (const id of unrolled.keys()) arranged.set(id, arrangeChecks(id, unrolled, declared));
  const optimised = optimise(arranged, declared, passes);
  return { recursion, unrolled, optimised, ...findNesting(optimised) };
}
