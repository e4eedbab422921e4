import type { LocatedPlace } from "./located-diagnostic.js";
import { showInvisible } from "./show-invisible.js";

/** Where a place is: the path with line and column, as far as they are known. */
export function formatPlace({ path, range }: LocatedPlace): string {
  const shown = showInvisible(path);
  return range === undefined ? shown : `${shown}:${range.start.line}:${range.start.column}`;
}
