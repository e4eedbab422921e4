import type { BasicUnit } from "./basic-output.js";
import type { Path } from "./path.js";
import { pointerOf } from "./pointer-of.js";

/** Adds that the value at `path` fails at a keyword. */
export function fault(
  units: BasicUnit[],
  path: Path | undefined,
  keywordLocation: string,
  absoluteKeywordLocation: string,
  error: string,
): void {
  const instanceLocation = pointerOf(path);
  units.push({ valid: false, keywordLocation, absoluteKeywordLocation, instanceLocation, error });
}
