import type { BasicUnit } from "./basic-output.js";
import type { Path } from "./path.js";
import { pointerOf } from "./pointer-of.js";

/** Adds what a keyword says of the value at `path`. */
export function annotate(
  units: BasicUnit[],
  path: Path | undefined,
  keywordLocation: string,
  absoluteKeywordLocation: string,
  annotation: unknown,
): void {
  units.push({
    valid: true,
    keywordLocation,
    absoluteKeywordLocation,
    instanceLocation: pointerOf(path),
    annotation,
  });
}
