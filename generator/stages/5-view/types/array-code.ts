import { type Code, code, join as joinCode } from "../../../code/code.js";
import type { ArrayFacet, Shape } from "../../../ir/shape.js";
import { join } from "../../../ir/shape-join.js";
import { isNever } from "../../../ir/shape-order.js";
import { type Binding, needsLines, parenthesize, readonlyCode, type TypePrinter } from "./type-context.js";

/** A tuple of more positions than this says less and reads worse than an array. */
const longestTuple = 32;

/** An array type: `T[]`, or a tuple `[A, B?, ...C[]]` where items differ by position or some must be there. */
export function arrayCode(facet: ArrayFacet, context: TypePrinter, binding: Binding): Code {
  const end = Math.min(firstImpossible(facet), facet.maxItems ?? Number.POSITIVE_INFINITY);
  if (end < facet.minItems) return code`never`;
  const type = code`${readonlyCode(context)}${withoutModifier(facet, { ...context, end })}`;
  return parenthesize(type, context.settings.readonly && binding === "element");
}

function withoutModifier(facet: ArrayFacet, context: TypePrinter & { readonly end: number }): Code {
  const { end, print } = context;
  if (end === 0) return code`[]`;
  const positions = positionsOf(facet, end);
  if (positions.length === 0) return code`${print(join([...facet.prefix, facet.rest]), "element")}[]`;
  const items = positions.map((shape, index) =>
    index < facet.minItems ? print(shape, "union") : code`${print(shape, "element")}?`,
  );
  const open = end > positions.length ? [code`...${print(facet.rest, "element")}[]`] : [];
  const line = code`[${joinCode([...items, ...open], ", ")}]`;
  if (!needsLines(line, context)) return line;
  // A union that stands on several lines needs brackets of its own among the others.
  const lines = positions.map((shape, index) =>
    index < facet.minItems ? print(shape, "item") : code`${print(shape, "element")}?`,
  );
  return code`[\n${joinCode([...lines, ...open], ",\n")},\n]`;
}

/** The shapes that are written position by position; none where that would be too many. */
function positionsOf({ prefix, rest, minItems }: ArrayFacet, end: number): readonly Shape[] {
  const required = Math.max(prefix.length, minItems);
  const length = Number.isFinite(end) ? end : required;
  if (Math.max(required, length) > longestTuple) return [];
  return Array.from({ length }, (_, index) => prefix[index] ?? rest);
}

/** The first position that nothing can be at. */
function firstImpossible({ prefix, rest }: ArrayFacet): number {
  const index = prefix.findIndex(isNever);
  if (index !== -1) return index;
  return isNever(rest) ? prefix.length : Number.POSITIVE_INFINITY;
}
