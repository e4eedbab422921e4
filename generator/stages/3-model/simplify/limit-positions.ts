import type { ArrayFacet, Shape } from "../../../ir/shape.js";
import { weightOf } from "../../../ir/shape-weight.js";

/** What there may be to read where a length alone has items written one by one. */
const heaviest = 10;

/**
 * An array without those bounds that no tuple should say: beyond the items that have shapes of their own, at most
 * `maxTuple` positions are written, and fewer where each of them is long. The type is wider then.
 */
export function limitPositions(facet: ArrayFacet, maxTuple: number): ArrayFacet {
  const { prefix, rest, minItems, maxItems } = facet;
  const most = prefix.length + maxTuple;
  // Whoever asks for more positions has the short ones, and what there may be after them.
  const limit = Math.max(heaviest, maxTuple + 1);
  const isShort = (positions: number): boolean => repeats(rest, positions - prefix.length) <= limit;
  const closes =
    maxItems !== undefined && (maxItems <= prefix.length || (maxItems <= most && isShort(maxItems)));
  // An array that stays open repeats what its further items are.
  const starts = minItems <= prefix.length || (minItems <= most && (closes || isShort(minItems + 1)));
  return {
    prefix,
    rest,
    minItems: starts ? minItems : prefix.length === 0 ? 0 : Math.min(minItems, prefix.length),
    ...(closes ? { maxItems } : {}),
  };
}

function repeats(shape: Shape, times: number): number {
  return times * weightOf(shape);
}
