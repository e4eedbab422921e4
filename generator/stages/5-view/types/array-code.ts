import { type Code, code, join as joinCode, raw } from "../../../code/code.js";
import type { ArrayFacet, Shape } from "../../../ir/shape.js";
import { isNever, join } from "../../../ir/shape-algebra.js";
import type { Binding } from "./shape-code.js";

/** Beyond so many items a type says less and reads worse, so longer requirements are left to the validator. */
const longestTuple = 16;

/** The largest `minItems` that is written out where no item has a position of its own. */
const longestPrefix = 2;

type Print = (shape: Shape, binding: Binding) => Code;

/** An array type: `T[]`, or a tuple `[A, B?, ...C[]]` where items differ by position or some must be there. */
export function arrayCode(facet: ArrayFacet, print: Print): Code {
  const closedAt = firstImpossible(facet);
  const end = Math.min(closedAt, facet.maxItems ?? Number.POSITIVE_INFINITY);
  if (end < facet.minItems) return raw("never");
  if (end === 0) return raw("[]");
  const positions = positionsOf(facet, end);
  if (positions.length === 0) return code`${print(join([...facet.prefix, facet.rest]), "element")}[]`;
  const items = positions.map((shape, index) =>
    index < facet.minItems ? print(shape, "union") : code`${print(shape, "element")}?`,
  );
  const open = end > positions.length ? [code`...${print(facet.rest, "element")}[]`] : [];
  return code`[${joinCode([...items, ...open], ", ")}]`;
}

/** The shapes that are written position by position; none where that would be too many. */
function positionsOf(facet: ArrayFacet, end: number): readonly Shape[] {
  if (facet.prefix.length > longestTuple) return [];
  const needed = facet.prefix.length > 0 || facet.minItems <= longestPrefix ? facet.minItems : 0;
  const length = Math.min(Math.max(facet.prefix.length, needed), end, longestTuple);
  return Array.from({ length }, (_, index) => facet.prefix[index] ?? facet.rest);
}

/** The first position that nothing can be at. */
function firstImpossible(facet: ArrayFacet): number {
  const index = facet.prefix.findIndex(isNever);
  if (index !== -1) return index;
  return isNever(facet.rest) ? facet.prefix.length : Number.POSITIVE_INFINITY;
}
